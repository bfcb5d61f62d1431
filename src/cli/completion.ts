/** `lettergraph completion`: a script for a shell, which asks the program what can come next. */
import type { Command } from 'commander';
import { DATABASE_SETTINGS, SETTINGS, type SettingName } from '../server/settings.js';
import { complete, type TypedOptions } from './complete.js';
import { knownIds, knownLetters } from './knownIds.js';
import { COMPLETE, type Shell } from './shells.js';

/**
 * How the program answers: a line for each word, with a tab before its description; or one line, `:files` or
 * `:folders`, with a tab before what each of them begins with.
 */
const SCRIPTS: Readonly<Record<Shell, string>> = {
  bash: String.raw`# lettergraph: completion for bash. Put this into ~/.bashrc:  source <(lettergraph completion bash)
_lettergraph() {
  local current=\${COMP_WORDS[COMP_CWORD]} lines line
  # To bash an equals sign is a word of its own.
  [[ $current == = ]] && current=
  mapfile -t lines < <("$1" ${COMPLETE} -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
  COMPREPLY=()
  case "\${lines[0]}" in
    :files*) compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- "$current") ;;
    :folders*) compopt -o filenames; mapfile -t COMPREPLY < <(compgen -d -- "$current") ;;
    *)
      for line in "\${lines[@]}"; do COMPREPLY+=("\${line%%$'\t'*}"); done
      # What ends in a slash goes on.
      [[ \${#COMPREPLY[@]} -eq 1 && $COMPREPLY == */ ]] && compopt -o nospace
      ;;
  esac
}
complete -F _lettergraph lettergraph
`,
  zsh: String.raw`#compdef lettergraph
# lettergraph: completion for zsh. Put this into ~/.zshrc, after compinit:  source <(lettergraph completion zsh)
_lettergraph() {
  local -a lines whole begun
  local line candidate
  lines=("\${(@f)$("\${words[1]}" ${COMPLETE} -- "\${(@Q)words[2,CURRENT]}" 2>/dev/null)}")
  case "\${lines[1]}" in
    :files*) compset -P '--*='; _files ;;
    :folders*) compset -P '--*='; _files -/ ;;
    *)
      for line in "\${lines[@]}"; do
        [[ -n $line ]] || continue
        candidate="\${\${line%%$'\t'*}//:/\\:}"
        [[ $line == *$'\t' ]] || candidate+=":\${line#*$'\t'}"
        if [[ $line == */$'\t'* ]]; then begun+=("$candidate"); else whole+=("$candidate"); fi
      done
      # What ends in a slash goes on.
      _describe 'lettergraph' whole -- begun -S ''
      ;;
  esac
}
if [[ \${funcstack[1]} == _lettergraph ]]; then _lettergraph "$@"; else compdef _lettergraph lettergraph; fi
`,
  fish: String.raw`# lettergraph: completion for fish. Keep it:  lettergraph completion fish > ~/.config/fish/completions/lettergraph.fish
function __lettergraph_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    set -l lines ($words[1] ${COMPLETE} -- $words[2..] "$current" 2>/dev/null)
    set -l parts (string split \t -- "$lines[1]")
    switch "$parts[1]"
        case :files
            __fish_complete_path (string replace -- "$parts[2]" '' "$current") | string replace -r '^' -- "$parts[2]"
        case :folders
            __fish_complete_directories (string replace -- "$parts[2]" '' "$current") '' | string replace -r '^' -- "$parts[2]"
        case '*'
            printf '%s\n' $lines
    end
end
complete -c lettergraph -f -a '(__lettergraph_complete)'
`,
};

/** Prints the script for a shell. */
export function completion(shell: Shell): void {
  process.stdout.write(SCRIPTS[shell].replaceAll(String.raw`\$`, '$'));
}

/**
 * Answers a script. It says nothing where it does not know: whoever types wants no message.
 *
 * @param program the program
 * @param words what was typed after its name; the last is the one that is being typed
 */
export async function answerCompletion(program: Command, words: readonly string[]): Promise<void> {
  const isAssigning = words.at(-1) === '=';
  const typed = [...words.filter((word) => word !== '='), ...(isAssigning ? [''] : [])];
  const completed = await complete(program, typed, {
    letters: async (options) => (areInDatabase(options) ? [] : knownLetters(folderOf(options))),
    all: async (options, start) => (areInDatabase(options) ? [] : knownIds(folderOf(options), start)),
  });
  const lines =
    completed.kind === 'words'
      ? completed.candidates.map(({ value, description }) => `${value}\t${description}`)
      : [`:${completed.kind}\t${completed.prefix}`];
  if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n`);
}

/** Whether a setting is given, as an option or in the environment. */
function given(name: SettingName, options: TypedOptions): string | null {
  const { flag, env } = SETTINGS[name];
  return (options.get(flag ?? '') ?? process.env[env]) || null;
}

/** The folder of letters; null for the bundled letter. */
function folderOf(options: TypedOptions): string | null {
  return given('letters', options);
}

/** Whoever completes a word does not wait for a database. */
function areInDatabase(options: TypedOptions): boolean {
  return DATABASE_SETTINGS.some((name) => given(name, options) !== null);
}
