/** Lists of words that several rules go by, as sources for regular expressions, case of letters apart. */

/** Numbers in words and what they are. */
export const NUMBERS: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['an', 1],
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, value): [string, number] => [word, value]),
]);

/** Languages that people speak. */
export const LANGUAGES =
  'Afrikaans|Albanian|Amharic|Arabic|Armenian|Azerbaijani|Basque|Belarusian|Bengali|Bosnian|Bulgarian|Burmese|Cantonese|Catalan|Chinese|Croatian|Czech|Danish|Dutch|English|Estonian|Farsi|Finnish|French|Galician|Georgian|German|Greek|Gujarati|Hausa|Hebrew|Hindi|Hungarian|Icelandic|Igbo|Indonesian|Irish|Italian|Japanese|Kannada|Kazakh|Khmer|Korean|Kurdish|Lao|Latin|Latvian|Lithuanian|Macedonian|Malay|Malayalam|Maltese|Mandarin|Marathi|Mongolian|Nepali|Norwegian|Pashto|Persian|Polish|Portuguese|Punjabi|Romanian|Russian|Serbian|Sinhala|Slovak|Slovene|Slovenian|Somali|Spanish|Swahili|Swedish|Tagalog|Tajik|Tamil|Telugu|Thai|Tibetan|Tigrinya|Turkish|Turkmen|Twi|Ukrainian|Urdu|Uzbek|Vietnamese|Welsh|Wolof|Xhosa|Yoruba|Zulu';

/** Languages that programs are written in. `C`, `R` and `Go` are words of their own only among others. */
export const PROGRAMMING =
  'Ada|Bash|C\\+\\+|C#|Clojure|COBOL|CUDA|Dart|Elixir|Elm|Erlang|F#|Fortran|Haskell|HTML|CSS|Java|JavaScript|Julia|Kotlin|LaTeX|Lisp|Lua|MATLAB|Matlab|OCaml|Perl|PHP|Prolog|Python|Ruby|Rust|SAS|Scala|Scheme|Solidity|SQL|Swift|TypeScript|Verilog|VHDL|Wolfram';
/** Their names of one letter or one common word. */
export const PROGRAMMING_SHORT = 'C|R|Go';

/** Programs and devices. */
export const TOOLS =
  'Adobe [A-Z]\\w+|Agda|Alloy|ANOVA|AFM|ArcMap|Bazel|BLAST|CellProfiler|CMake|Coq|CryoSPARC|CRISPR|DESeq2|Dynare|EViews|FSL|Fiji|Flask|Django|FreeSurfer|GATK|Gaussian|gdb|Gephi|GIMP|GitLab|Hadoop|HPLC|HyperPhysics|Illustrator|Isabelle|Kafka|Lean|LibreOffice|MNE|MongoDB|MySQL|NetLogo|Nextflow|Node\\.js|NLTK|Office|OpenFOAM|OpenMP|PowerPoint|PsychoPy|PyMOL|Qualtrics|React|RStudio|Revit|Rhino|SLURM|Slurm|Snakemake|SQLite|Simulink|SketchUp|spaCy|SPM|SQUID|samtools|TeX|TLA\\+|TensorBoard|Valgrind|Vim|Emacs|Word|XSLT|Z3|Ansys|ANSYS|Arduino|ArcGIS|AutoCAD|AWS|Azure|Blender|CAD|CATIA|COMSOL|Docker|Excel|Figma|FreeCAD|GDB|Git|GitHub|GROMACS|ImageJ|InDesign|JAX|Jupyter|Keras|Kubernetes|LabVIEW|LAMMPS|Linux|LLVM|Mathematica|MAXQDA|NumPy|NVivo|OpenCV|Pandas|pandas|Photoshop|PostgreSQL|PyTorch|QGIS|Raspberry Pi|ROS(?: 2)?|Sage|SageMath|scikit-learn|SolidWorks|Spark|SPSS|Stata|STATA|Tableau|TensorFlow|Unity|Unreal Engine|VASP|Zotero';

export const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
export const WEEKDAYS = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';

/** Countries and regions, as letters call them. */
export const COUNTRIES =
  'Afghanistan|Africa|Albania|Algeria|America|Argentina|Armenia|Asia|Australia|Austria|Azerbaijan|Bangladesh|Belarus|Belgium|Benin|Bolivia|Bosnia|Botswana|Brazil|Britain|Bulgaria|Cambodia|Cameroon|Canada|Chile|China|Colombia|Costa Rica|Croatia|Cuba|Cyprus|Czechia|Czech Republic|Denmark|Ecuador|Egypt|England|Eritrea|Estonia|Ethiopia|Europe|Finland|France|Georgia|Germany|Ghana|Great Britain|Greece|Guatemala|Honduras|Hong Kong|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|Jamaica|Japan|Jordan|Kazakhstan|Kenya|Korea|Kosovo|Kuwait|Kyrgyzstan|Laos|Latvia|Lebanon|Libya|Lithuania|Luxembourg|Madagascar|Malawi|Malaysia|Malta|Mexico|Moldova|Mongolia|Montenegro|Morocco|Mozambique|Myanmar|Namibia|Nepal|Netherlands|New Zealand|Nicaragua|Niger|Nigeria|North Macedonia|Norway|Oman|Pakistan|Palestine|Panama|Paraguay|Peru|Philippines|Poland|Portugal|Qatar|Romania|Russia|Rwanda|Saudi Arabia|Scandinavia|Scotland|Senegal|Serbia|Sierra Leone|Singapore|Slovakia|Slovenia|Somalia|South Africa|South Korea|Spain|Sri Lanka|Sudan|Sweden|Switzerland|Syria|Taiwan|Tajikistan|Tanzania|Thailand|Tunisia|Turkey|Turkmenistan|UAE|UK|Uganda|Ukraine|United Kingdom|United States|Uruguay|USA|Uzbekistan|Venezuela|Vietnam|Wales|Yemen|Zambia|Zimbabwe';

/** Titles before a person's name. */
export const TITLES =
  'Dr|Prof|Professor|Professors|Doctor|Mr|Mrs|Ms|Miss|Mme|Madame|Monsieur|Frau|Herr|Sir|Dame|Sr|Sra';

/** Degrees. */
export const DEGREE =
  "(?:(?:under)?graduate degree|bachelor(?:'?s)?(?: of (?:science|arts|engineering|laws?|music|commerce))?|master(?:'?s)?(?: of (?:science|arts|engineering|laws?|philosophy|public health|business administration))?|doctorate|Ph\\.?D\\.?|DPhil|B\\.?Sc\\.?|M\\.?Sc\\.?|B\\.?A\\.?|M\\.?A\\.?|B\\.?Eng\\.?|M\\.?Eng\\.?|M\\.?Phil\\.?|MBA|LL\\.?[BM]\\.?|B\\.?Tech\\.?|M\\.?Tech\\.?|diploma|associate degree|degree)(?![\\p{L}\\p{N}'])(?:(?: |-)(?:degree|studies|programme?|course|diploma)\\b)?";
