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
  'Bash|C\\+\\+|C#|Clojure|COBOL|CUDA|Elixir|Erlang|F#|Fortran|Haskell|HTML|CSS|JavaScript|Kotlin|LaTeX|Lua|MATLAB|Matlab|OCaml|PHP|Prolog|Python|SAS|Solidity|SQL|TypeScript|Verilog|VHDL';
/** Those whose names are also those of people, places and things. */
export const COMMON_PROGRAMMING = 'Ada|Dart|Elm|Java|Julia|Lisp|Perl|Ruby|Rust|Scala|Scheme|Swift|Wolfram';
/** All of these. `C`, `R` and `Go` are words of their own only among others. */
export const PROGRAMMING = `${SURE_PROGRAMMING}|${COMMON_PROGRAMMING}`;
/** Their names of one letter or one common word. */
export const PROGRAMMING_SHORT = 'C|R|Go';

/** Programs and devices, by names that mean nothing else. */
export const SURE_TOOLS =
  'Adobe [A-Z]\\w+|Agda|Altium Designer|Ansible|Ansys|ANSYS|AntConc|ArcGIS|ArchiCAD|ArcMap|Arduino|Atlas\\.ti|AutoCAD|AWS|Bazel|Bioconductor|BLAST|CAD|CATIA|CellProfiler|CMake|COMSOL|CorelDRAW|CPLEX|CryoSPARC|DaVinci Resolve|DESeq2|Django|Docker|dplyr|Dynare|ELAN|Emacs|EndNote|EPANET|EViews|Excel|FEniCS|Fiji|Final Cut|FlowJo|FreeCAD|FreeSurfer|FSL|Fusion 360|GATK|gdb|GDB|Geant4|Geneious|Gephi|ggplot2|GIMP|GitHub|GitLab|Google Earth Engine|GraphPad Prism|GROMACS|Gurobi|Hadoop|HEC-RAS|Hugging Face|HyperPhysics|ImageJ|InDesign|JASP|JAX|Jupyter|Kdenlive|Keras|KiCad|KNIME|KoboToolbox|Kubernetes|LabVIEW|LAMMPS|LexisNexis|LibreOffice|Linux|LLVM|LTspice|Mathematica|MAXQDA|Microsoft (?:Office|Word|Access|Project|Teams)|MS Office|Minitab|MongoDB|MuJoCo|MySQL|NetLogo|Nextflow|NLTK|Node\\.js|NumPy|NVivo|ODK|OpenCV|OpenFOAM|OpenMP|OpenSim|OpenSesame|Pandas|pandas|Photoshop|PostgreSQL|Power BI|PowerPoint|Praat|Premiere Pro|Pro Tools|PSpice|PsychoPy|PyMOL|PyTorch|QGIS|Qiskit|QIIME 2|Qualtrics|Quartus|Raspberry Pi|REDCap|RELION|Revit|ROS(?: 2)?|RStudio|SageMath|samtools|scikit-learn|SciPy|SharePoint|Simulink|Sketch Engine|SketchUp|Slurm|SLURM|Snakemake|SolidWorks|spaCy|SPSS|SQLite|Stata|STATA|Tableau|TEI-XML|TensorBoard|TensorFlow|Terraform|TeX|TLA\\+|Transkribus|Unreal Engine|Valgrind|VASP|Vectorworks|Vivado|VS Code|Westlaw|XSLT|Zotero';
/** Those whose names are also words. */
export const COMMON_TOOLS =
  'Ableton|Alloy|Azure|Blender|Coq|Figma|Flask|Gaussian|Gazebo|Git|Grafana|Illustrator|Isabelle|Jira|Kafka|Lean|MNE|NEST|Office|Outlook|React|Rhino|Sage|Shiny|Spark|SPM|SQUID|TEI|Unity|Vim|Word|XML|Z3';
/** All of these. */
export const TOOLS = `${SURE_TOOLS}|${COMMON_TOOLS}`;

/** Methods of laboratories, of the field and of statistics that are called by one name. */
export const METHODS =
  'ANOVA|AFM|CRISPR(?:[-/]Cas9)?|HPLC|ELISA|(?:RT-|q|RT-q)?PCR|[Ww]estern blot(?:s|ting)?|[Ss]outhern blot(?:s|ting)?|[Ff]low cytometry|[Cc]ell culture|[Tt]issue culture|[Pp]atch[- ]clamp(?:ing)?(?: recordings?)?|[Cc]onfocal microscopy|[Ff]luorescence microscopy|(?:[Ss]canning |[Tt]ransmission )?[Ee]lectron microscopy|[Mm]ass spectrometry|[Gg]el electrophoresis|[Ii]mmunohistochemistry|[Ii]mmunofluorescence|[Cc]olumn chromatography|[Gg]as chromatography|[Pp]rotein purification|[Nn]egative staining|[Ss]topped-flow(?: kinetics)?|[Xx]-ray (?:diffraction|crystallography)|NMR spectroscopy|[Rr]aman spectroscopy|[Ss]pike sorting|[Cc]alcium imaging|[Tt]wo-photon imaging|[Ee]ye[- ]tracking|[Ff]inite[- ]element (?:analysis|modelling|modeling)|[Mm]olecular dynamics simulations?|[Tt]hematic analysis|[Pp]articipant observation|[Ss]emi-structured interviews|[Qq]ualitative coding|[Pp]hotolithography|[Ss]pin[- ]coating|[Ii]nverse kinematics|[Ss]urvival analysis|[Mm]ixed(?:-effects)? models|[Rr]egression analysis|[Dd]ifference-in-differences|[Pp]ropensity score matching';

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
