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
  '(?:American|British|German|French|Irish) Sign Language|Haitian Creole|Afrikaans|Akan|Albanian|Amharic|Arabic|Aramaic|Armenian|Assamese|Aymara|Azerbaijani|Bambara|Bangla|Basque|Belarusian|Bengali|Bosnian|Breton|Bulgarian|Burmese|Cantonese|Catalan|Cebuano|Chechen|Chinese|Cree|Croatian|Czech|Danish|Dari|Dholuo|Dutch|English|Esperanto|Estonian|Faroese|Farsi|Filipino|Finnish|Flemish|French|Frisian|Gaelic|Galician|Georgian|German|Greek|Greenlandic|Guarani|Gujarati|Hausa|Hebrew|Hindi|Hmong|Hungarian|Icelandic|Igbo|Indonesian|Inuktitut|Irish|Italian|Japanese|Javanese|Kannada|Kazakh|Khmer|Kikuyu|Kinyarwanda|Kirundi|Kiswahili|Korean|Kurdish|Kyrgyz|Ladino|Lao|Latin|Latvian|Lingala|Lithuanian|Luganda|Luxembourgish|Macedonian|Malagasy|Malay|Malayalam|Maltese|Mandarin|Maori|Māori|Marathi|Mixtec|Mongolian|Montenegrin|Nahuatl|Nepali|Norwegian|Nynorsk|Odia|Oromo|Papiamento|Pashto|Persian|Polish|Portuguese|Punjabi|Quechua|Romani|Romanian|Romansh|Russian|Sámi|Sanskrit|Serbian|Sesotho|Setswana|Shona|Sindhi|Sinhala|Slovak|Slovene|Slovenian|Somali|Sorbian|Spanish|Sundanese|Swahili|Swedish|Tagalog|Taiwanese|Tajik|Tamil|Tatar|Telugu|Thai|Tibetan|Tigrinya|Turkish|Turkmen|Twi|Ukrainian|Urdu|Uyghur|Uzbek|Vietnamese|Welsh|Wolof|Xhosa|Yiddish|Yoruba|Zapotec|Zulu';

/** Languages that programs are written in, by names that mean nothing else. */
export const SURE_PROGRAMMING =
  'ABAP|Bash|C\\+\\+|C#|Clojure|COBOL|CUDA|Elixir|Erlang|F#|Fortran|Haskell|HTML|CSS|JavaScript|Kotlin|LaTeX|Lua|MATLAB|Matlab|Objective-C|OCaml|OpenCL|PHP|PowerShell|Prolog|Python|SAS|Solidity|SQL|Standard ML|TypeScript|VBA|Verilog|VHDL|Visual Basic|WebAssembly|(?:x86|ARM|RISC-V) assembly';
/** Those whose names are also those of people, places and things. */
export const COMMON_PROGRAMMING =
  'Ada|Dart|Elm|Java|Julia|Lisp|Pascal|Perl|Racket|Ruby|Rust|Scala|Scheme|Scratch|Swift|Wolfram|Zig';
/** All of these. `C`, `R` and `Go` are words of their own only among others. */
export const PROGRAMMING = `${SURE_PROGRAMMING}|${COMMON_PROGRAMMING}`;
/** Their names of one letter or one common word. */
export const PROGRAMMING_SHORT = 'C|R|Go';

/** Programs and devices, by names that mean nothing else. */
export const SURE_TOOLS =
  'Abaqus|Adobe [A-Z]\\w+|Agda|Altium Designer|Ansible|Ansys|ANSYS|AntConc|ArcGIS|ArchiCAD|ArcMap|Arduino|Atlas\\.ti|AutoCAD|AWS|Bazel|bedtools|Bioconductor|BLAST|bowtie2?|Brian2|BWA|bwa|CAD|CATIA|CellProfiler|CMake|COMSOL|CorelDRAW|CPLEX|CryoSPARC|Csmith|Cytoscape|DeepLabCut|DaVinci Resolve|DESeq2|Django|Docker|dplyr|Dynare|EEGLAB|ELAN|Emacs|EndNote|EPANET|EViews|Excel|FEniCS|Fiji|Final Cut|FlowJo|FreeCAD|FreeSurfer|FSL|Fusion 360|GATK|gdb|GDB|Ghidra|Geant4|Geneious|Gephi|ggplot2|GIMP|GitHub|GitLab|Google Earth Engine|GraphPad Prism|GROMACS|Gurobi|Hadoop|gretl|Gretl|HEC-RAS|HFSS|Hugging Face|HyperPhysics|ImageJ|InDesign|JASP|JAX|Jupyter|Kdenlive|Keras|KiCad|Kilosort|KNIME|KoboToolbox|Kubernetes|LabVIEW|LAMMPS|LexisNexis|LibreOffice|Linux|LLVM|LTspice|Mathematica|MAXQDA|minimap2|Microsoft (?:Office|Word|Access|Project|Teams)|MS Office|Minitab|MongoDB|MuJoCo|MySQL|NetLogo|Nextflow|NLTK|Node\\.js|NumPy|NVivo|ODK|OpenCV|OpenFOAM|OpenMP|OpenSim|OpenSesame|Pandas|pandas|Photoshop|PostgreSQL|Power BI|PowerPoint|Praat|Premiere Pro|Pro Tools|PSpice|PsychoPy|PyMOL|PyTorch|QGIS|Qiskit|QIIME 2|Qualtrics|Quartus|Raspberry Pi|REDCap|RELION|Revit|ROS(?: 2)?|RStudio|SageMath|samtools|scanpy|Seurat|Siemens NX|SPAdes|Suite2p|scikit-learn|SciPy|SharePoint|Simulink|Sketch Engine|SketchUp|Slurm|SLURM|Snakemake|SolidWorks|spaCy|SPSS|SQLite|Stata|STATA|Tableau|TEI-XML|TensorBoard|TensorFlow|Terraform|TeX|TLA\\+|Transkribus|Unreal Engine|Valgrind|VASP|Vectorworks|Vivado|VS Code|Westlaw|Wireshark|XSLT|Zotero';
/** Those whose names are also words. */
export const COMMON_TOOLS =
  'Ableton|Alloy|Azure|Blender|Coq|Figma|Flask|Gaussian|Gazebo|Git|Grafana|Illustrator|Isabelle|Jira|Kafka|Lean|MNE|NEST|Office|Outlook|React|Rhino|Sage|Shiny|Spark|SPM|SQUID|TEI|Unity|Vim|Word|XML|Z3';
/** Methods that are called by letters. */
const METHOD_LETTERS =
  'AFM|ANOVA|ATAC-seq|CFD|ChIP-seq|CRISPR(?:[-/]Cas9)?|EEG|ELISA|FACS|fMRI|fNIRS|FPLC|FTIR|GC-MS|GIS|GWAS|HPLC|LC-MS|MALDI-TOF|MEG|NMR|(?:RT-q|RT-|q|dd)?PCR|RNA-seq|SDS-PAGE|SEM|STM|TEM|XRD';
/** Methods of laboratories, of the field and of statistics, by names that mean nothing else. */
export const METHODS = String.raw`${METHOD_LETTERS}|(?:(?:[Aa]ffinity|[Aa]mplicon|[Aa]tomic force|[Cc]alcium|[Cc]olumn|[Cc]onfocal|[Cc]ryo-?electron|[Cc]ryo|DNA|[Ee]lectron|[Ff]low|[Ff]luorescence|[Gg]as|[Gg]el|[Ii]llumina|[Ii]mmunofluorescence|[Ii]nfrared|[Ll]aser|[Ll]ight(?:-sheet)?|[Ll]ive-cell|[Ll]iquid|[Ll]ong-read|[Mm]ass|MRI|[Nn]anopore|[Nn]egative|NMR|[Oo]ptical|Raman|RNA|Sanger|[Ss]canning|[Ss]ingle-cell|[Ss]ize-exclusion|[Tt]ransmission|[Tt]wo-photon|[Ww]hole-genome|[Ww]estern|[Ss]outhern|X-ray)[ -]){1,3}(?:microscopy|spectroscopy|spectrometry|chromatography|crystallography|cytometry|diffraction|electrophoresis|EM|sequencing|imaging|tomography|blots?|blotting|staining)|[Ii]mmunohistochemistry|[Ii]mmunofluorescence|[Cc]rystallography|[Pp]hotolithography|[Oo]ptogenetics|[Ee]lectrophysiology|(?:[Cc]ell|[Tt]issue) culture|[Pp]atch[- ]clamp(?:ing)?(?: recordings?)?|[Pp]rotein purification|[Ss]topped-flow(?: kinetics)?|[Ss]pike sorting|[Ee]ye[- ]tracking|[Ss]pin[- ]coating|[Ff]inite[- ]element (?:analysis|method|modell?ing|simulations?)|[Mm]olecular dynamics(?: simulations?)?|Monte Carlo (?:simulations?|methods)|(?:[Tt]hematic|[Cc]ontent|[Dd]iscourse|[Cc]onversation|[Rr]egression|[Ss]urvival|[Ff]actor|[Cc]luster|[Pp]rincipal component|[Tt]ime[- ]series|[Nn]etwork) analysis|[Pp]articipant observation|[Ss]emi-structured interviews?|[Qq]ualitative (?:coding|interviewing|interviews)|[Aa]rchival research|[Mm]ixed(?:-effects)? models|[Dd]ifference-in-differences|[Ii]nstrumental variables|[Pp]ropensity score matching|[Ss]tructural equation modell?ing|[Bb]ayesian (?:statistics|inference|modell?ing)|[Mm]eta-analysis|[Ss]ystematic reviews?`;
/** Programs, devices and what is called by letters: names, and of no organization. */
export const TOOLS = `${SURE_TOOLS}|${COMMON_TOOLS}|${METHOD_LETTERS}`;

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
