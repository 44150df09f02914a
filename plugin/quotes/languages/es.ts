import type { Language, PageWords, TranslationWords, WordingWords } from './language';

export const es: Language = {
  code: 'es',
  apostropheWords: '',
  elisions: '',
  nounsCapitalised: false,
  compounds: false,
  verbForms:
    'a=ar an=ar ó=ar aron=ar aba=ar aban=ar ado=ar ando=ar e=er en=er ió=er ieron=er ía=er ido=er iendo=er e=ir en=ir ió=ir ieron=ir ía=ir ido=ir iendo=ir uenta=ontar uerda=ordar iesta=estar iesa=esar iega=egar ierte=ertir irtió=ertir iere=erir iene=ener ienen=ener uvo=ener uvieron=ener uye=uir uyó=uir ide=edir idió=edir ite=etir itió=etir one=oner uso=oner iente=entir ienta=entar',
  nounForms: 's= es= ces=z iones=ión',
  pluralEndings: 's',
  feminineForms: 'a= a=o a=e sa= triz=tor',
  say: 'admitir advertir asumir añadir concluir decir decían describir desmentir dice dicen dicho diciendo dijeron dijo escribir escrito exigir exponer insistir lee leyó mantener pedir predecir prometer proponer reconocer referir repetir responder resumir sostener | acept aclar afirm agreg alert anunci apunt argument asegur avis brome celebr coment comunic confes confirm cont contest critic declar denunci destac detall exclam explic expres grit indic inform ironiz jur lament manifest matiz narr neg opin precis pregunt public puntualiz razon recalc reclam record reflexion reiter relat remach replic revel señal subray susurr tuite vaticin zanj +ar | rog sentenci +ar',
  call: '| acus bautiz calific conden defin elogi llam tach tild +ar definir describir',
  find: 'creer creyó defender defiende habla hablan parece piensa piensan quiere quieren sabe siente temer ve ven vio | apost apoy confi consider encontr esper juzg mencion mostr pens rechaz valor +ar prever recoger',
  participleEndings: 'ando iendo',
  verbSecond: false,
  likeWords: 'como',
  reported: '',
  auxiliaries:
    'debe deben era eran es estaba estaban está están fue fueron ha haber había habían han podría puede pueden ser será son tiene tienen va van',
  accordingTo: 'según|de acuerdo con|(a juicio/en opinión/en palabras/a ojos) de|conforme a',
  postpositions: '',
  standpoint: 'para',
  afterWords: 'firmado',
  tailIntros: 'así como lo y',
  quotePhrases: 'con estas palabras|en estos términos|en un comunicado|las siguientes palabras',
  colleagues: 'nuestros (compañeros/colegas) de|nuestro diario hermano',
  viaPhrases:
    'en (una entrevista/conversación/declaraciones) (con/a/en)|en una entrevista concedida a|(entrevistado/consultado/revelado)(/a/s) por|en las páginas de',
  relayPhrases: '(citad/recogid/difundid)(o/a/os/as) por',
  reports: 'informa|informó|publica|publicó|revela|reveló|adelanta|adelantó',
  addressing: 'a al',
  recipients: 'a en',
  agents: 'por',
  passives: 'es son fue fueron sido',
  citing: 'cita citando citó',
  pronouns: {
    m: 'él',
    f: 'ella',
    n: 'ello',
    mPlural: 'ellos',
    fPlural: 'ellas',
    anybody: 'nosotras nosotros tú uno usted ustedes vosotros yo',
  },
  objects: 'la las le les lo los me nos os se te',
  definite: 'aquel aquella el esa esas ese esos esta estas este estos la las lo los',
  indefinite:
    'alguna algunas algunos algún cada cuatro dos muchos otra otras otro otros tres un una unas unos varias varios',
  obliqueArticles: '',
  possessive: 'mi mis nuestra nuestras nuestro nuestros su sus tu tus',
  complements: 'de del para',
  prepositions:
    'a al ante bajo con contra desde durante en entre hacia hasta mediante por sin sobre tras',
  conjunctions: 'e ni o pero sino u y',
  subordinators: 'aunque como cuando cuya cuyo donde mientras porque pues que si',
  relatives: 'cual cuales que quien quienes',
  adverbs:
    'además ahora antes apenas así aún bien casi después entonces finalmente incluso luego más no nunca quizá recientemente siempre solo también tampoco todavía ya',
  functionWords:
    'algo alguien allí aquí cuándo cómo dónde embargo eso esto fuente gracias mucho muy nada nadie poco quién qué sí tan toda todas todo todos',
  firstPerson:
    'estamos he hemos me mi mis mí nos nosotras nosotros nuestra nuestras nuestro nuestros somos soy tenemos vamos yo',
  secondPerson: 'os te ti tu tus tú usted ustedes vosotros',
  askingLabels: 'p pregunta',
  answeringLabels: 'r respuesta',
  interviews: 'conversación entrevista',
  titles: {
    m: 'd don fray padre papa príncipe rey señor sr',
    f: 'doña dña princesa reina señora señorita sor sra srta',
    n: 'dr dra prof',
  },
  roles: {
    m: 'abogado abuelo actor agricultor alcalde alumno amigo arquitecto arzobispo astrónomo autor bailarín bombero camarero campeón candidato cantante capitán carnicero chico científico cliente cocinero comisario compañero concejal conductor consejero coordinador cura delegado diputado director dueño editor embajador empleado empresario encargado enfermero entrenador escritor funcionario fundador futbolista ganadero gobernador hermano hijo historiador hombre ingeniero inspector investigador jardinero juez jugador librero maestro marido ministro médico músico niño notario obispo obrero padre panadero papa pescador pintor presidente productor profesor propietario príncipe redactor rey sacerdote sargento secretario senador socio soldado tesorero trabajador tío vecino vicepresidente -ólogo',
    f: 'esposa madre mujer princesa reina',
    n: 'agente atleta comandante comerciante coronel dirigente estudiante experto familia fiscal fuente general gerente guardia habitante -ista jefe jubilado lector líder manifestante miembro militante observador oyente paciente padres pasajero persona piloto policía portavoz representante residente responsable testigo técnico ujier visitante víctima',
  },
  articles: { m: 'el un', f: 'la una' },
  roleEndings: 'ero era ista or ora',
  groups:
    'administración agencia asamblea asociación audiencia autoridad ayuntamiento banco club coalición cofradía colectivo colegio comisión comité compañía comunidad congreso consejería consejo delegación departamento diputación dirección ejército embajada empresa equipo escuela federación fiscalía fundación gobierno grupo hospital iglesia instituto junta juzgado ministerio ong oposición organización parlamento partido plataforma policía redacción senado sindicato tribunal universidad',
  documents:
    'acta artículo auditoría auto carta cartel comunicado constitución correo decisión denuncia documento encuesta estudio fallo informe ley libro manifiesto mensaje nota pancarta petición querella reglamento resolución sentencia sondeo texto tratado tuit',
  works:
    'ballet canción capítulo columna cuadro cuento diario disco documental ensayo episodio exposición fábula libro musical novela película poema programa revista serie single título videojuego zarzuela álbum éxito ópera',
  naming: 'alias apodado bautizado conocido denominado llamado subtitulado titulado',
  namedThings:
    'apodo asociación bar barco buque café campaña categoría club eslogan festival grupo hotel lema marca misión movimiento operación plan plataforma premio programa proyecto restaurante taller tema',
  distancing: 'autodenominado autoproclamado llamado presunto supuesto',
  terms: 'adjetivo concepto expresión letra palabra palabras término términos vocablo',
  meaning: 'significa significaba significan',
  speechNouns:
    'artículo blog carta comparecencia comunicado conferencia debate declaración discurso entrevista intervención mensaje mitin podcast reunión rueda tribuna tuit',
  outlets:
    'agencia cadena canal diario emisora medio periódico radio revista semanario televisión web',
  publications:
    'El País/.com|El Mundo/.es|ABC/.es|La Vanguardia/.com|El Periódico/.com|La Razón/.es|elDiario.es/eldiario.es|El Confidencial/.com|20 Minutos/.es|Cadena SER/.com/SER|RTVE/.es|La Voz de Galicia/.es|El Correo/.com|Clarín/.com|La Nación/lanacion.com.ar|Infobae/.com|El Universal/eluniversal.com.mx|El Tiempo/.com|El Mercurio',
  agencies: 'EFE/.com/Agencia EFE|Europa Press/.es',
  publicationWords:
    'correo crónica diario eco gaceta heraldo hoja mercurio mundo nación noticias periódico prensa radio razón televisión tribuna tv vanguardia voz',
  particles: 'da de del der di el la las los san santa van von y',
  abbreviations: 'av avda d dr dra dña etc núm prof pág sr sra srta sta sto',
  months:
    'enero/ene febrero/feb marzo/mar abril/abr mayo junio/jun julio/jul agosto/ago septiembre/setiembre/sept/sep octubre/oct noviembre/nov diciembre/dic',
  weekdays: 'lunes martes miércoles jueves viernes sábado domingo',
  daysAgo: 'hoy ayer/anoche anteayer',
  otherTimes: 'antes desde después entre hasta próxima próximo',
  settings: 'ante durante en',
  times:
    'año años día días hora horas mañana mediodía mes noche pasada pasado próximo semana tarde último',
  firstNames: {
    m: 'alberto alejandro antonio carlos diego enrique fernando francisco hugo javier jesús jorge josé juan luis manuel mateo miguel pablo pedro rafael ramón raúl sergio tomás álvaro ángel',
    f: 'ana beatriz carmen cristina elena inés irene isabel julia laura lucía marta maría mercedes nuria pilar raquel rocío rosa silvia sofía teresa',
  },
  nations:
    'africano alemán americano belga británico chino estadounidense europeo francés griego inglés iraní israelí italiano japonés marroquí neerlandés palestino polaco portugués ruso suizo turco ucraniano',
  speakers:
    'argentino boliviano chileno colombiano cubano ecuatoriano español mexicano peruano uruguayo venezolano',
  sources:
    '(fuente/fuentes) (original/originales/)|crédito|artículo original|(este artículo/publicado/artículo publicado) (se publicó/apareció/) (originalmente/primero/inicialmente) (en/por)|(traducido/adaptado/tomado) de',
  basedOn: '(basado/basándose) en|con referencia a|según|citando|con',
};

export const page: PageWords = {
  bylines:
    '(escrito/redactado/publicado/traducido/texto/una investigación/) (por/de)|texto|autor|autora|autores',
  newsrooms: '(por/de/) (la/nuestra/) redacción|agencias',
  published:
    '(publicado/publicada/actualizado/actualizada/última actualización/creado) (el/a las/)|fecha|el',
  photos: 'foto|fotos|fotografía|imagen|imágenes|ilustración|foto de archivo',
  tags: 'etiquetas|etiqueta|palabras clave|temas|tema|secciones|categorías|categoría|archivado en|más sobre',
  headlines: 'titular|título',
  standfirsts: 'entradilla|sumario|resumen',
  originals: '(título/titular) original',
  'comment-form':
    'comentario|comentarios|comentar|responder|respuesta|…correo electrónico no será|…campos obligatorios|sé el primero',
  'share-buttons': 'compartir|comparte|imprimir|tuitear|seguir|síguenos|me gusta',
  'related-links':
    '(lee/leer/vea/ver/te puede interesar) (también/más)|(también/te) puede interesar|noticias relacionadas|artículos relacionados|más noticias|lo más leído|últimas noticias|no te pierdas|recomendamos',
  newsletter:
    'newsletter|boletín|suscríbete|suscribirse|suscriptores|(apúntate/recibe) (a/nuestro/gratis)',
  'cookie-notice':
    'cookies|aceptar|rechazar|…(usamos/utilizamos/utiliza) cookies|(valoramos/respetamos) tu privacidad',
  advertisement: 'publicidad|anuncio|anuncios|patrocinado|sigue leyendo|continúa tras',
  navigation:
    'menú|inicio|portada|buscar|contenido|registrarse|contacto|volver|cerrar|iniciar sesión|aviso legal|…todos los derechos reservados',
  'page-information': 'escuchar|min|exclusiva|actualizado|tiempo de lectura|solo para suscriptores',
  asides:
    'abre anterior artículo añadir cancelar clic copiar correo cuenta deja dejar enlace enviar escribe escribir haz ir leer minutos nombre nueva primer primero principal página saltar siguiente ventana web',
  credit: 'fuente: {original}, vía {relay}, {date}',
  creditInWords: 'fuente: {original}, vía {relay}, {date}',
  via: 'vía',
  dayInFigures: '{dd}/{mm}/{yyyy}',
  dayInWords: '{d} de {month} de {yyyy}',
  firstDay: '1',
  usualDay: 'figures',
};

export const wording: WordingWords = {
  smallWords:
    'al como con de del el en era es este está ha hay la las lo los me más no nos para pero por que se ser sin sobre su un una y ya',
  decimal: ',',
  negations: 'jamás nada nadie ni ninguna ninguno ningún no nunca sin tampoco',
  negationEndings: '',
  negationParticles: '',
  halfNegations: '',
  limits: '',
  furtherNegations: 'jamás nada nadie ni ninguna ninguno ningún nunca tampoco',
  emptyNegations:
    'no (solo/sólo/solamente/únicamente)|sin duda|sin embargo|nada más que|no obstante|ni más ni menos|sin (ninguna/la menor) duda|no menos de|más que nunca|nada menos que|a no ser que|cómo no|de nada',
  numerals:
    'cero=0 un=1 uno=1 una=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 trece=13 catorce=14 quince=15 dieciséis=16 diecisiete=17 dieciocho=18 diecinueve=19 veinte=20 veintiún=21 veintiuno=21 veintiuna=21 veintidós=22 veintitrés=23 veinticuatro=24 veinticinco=25 veintiséis=26 veintisiete=27 veintiocho=28 veintinueve=29 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90 doscientos=200 doscientas=200 trescientos=300 trescientas=300 cuatrocientos=400 cuatrocientas=400 quinientos=500 quinientas=500 seiscientos=600 seiscientas=600 setecientos=700 setecientas=700 ochocientos=800 ochocientas=800 novecientos=900 novecientas=900',
  magnitudes: 'cien=2 ciento=2 mil=3 millón=6 millones=6 billón=12 billones=12',
  numeralJoiners: 'y',
  halves: 'y medio|y media',
  percents: 'por ciento|por cien',
  hours: 'hora horas h',
  halfOf: 'medio',
  ordinalEndings: 'º ª o a er',
  ordinals:
    'primer=1 primero=1 primera=1 primeros=1 primeras=1 segundo=2 segunda=2 tercer=3 tercero=3 tercera=3 cuarto=4 cuarta=4 quinto=5 quinta=5 sexto=6 sexta=6 séptimo=7 séptima=7 octavo=8 octava=8 noveno=9 novena=9 décimo=10 décima=10',
  ordinalWordEndings: '',
};

export const translation: TranslationWords = {
  denials:
    'apenas ausencia ausente carece carecemos carecen contrario deja dejar dejó descarta descartado descartamos desconoce desconocemos evita evitar excluido falso falta faltaba faltaban faltan faltó fracasa fracasó hasta impedido impedir impensable imperdonable impide imposible inaceptable inadmisible incapaz incierto incomprensible indefendible inexistente inhabitable injustificado injusto innecesario inseguro insoportable insostenible insuficiente inédito inútil irreal irresponsable menos negamos negaron negó niega niegan pocas poco pocos prohibida prohibido prohibir prohíbe rara rechaza rechazado rechazamos rechazan rechazó salvo',
  nearNumerals:
    'ambos=2 ambas=2 doble=2 duplicado=2 duplicar=2 duplica=2 par=2 pareja=2 primer=1 primero=1 primera=1 primeros=1 primeras=1 segundo=2 segunda=2 tercer=3 tercero=3 tercera=3 tercio=3 tercios=3 cuarto=4 cuarta=4 cuarto=0.25 quinto=5 quinta=5 sexto=6 sexta=6 séptimo=7 séptima=7 octavo=8 octava=8 noveno=9 novena=9 décimo=10 décima=10 decena=10 decenas=10 docena=12 docenas=12 quincena=15 veintena=20 treintena=30 cincuentena=50 centenar=100 centenares=100 cientos=100 millar=1000 millares=1000 miles=1000 medio=0.5 media=0.5 mitad=0.5 mitad=2 medio=1.5 media=1.5 triple=3 único=1 única=1 solo=1 sola=1 década=10 décadas=10 siglo=100 siglos=100 gemelos=2 gemelas=2',
  halfBefore: '',
  numeralEndings: '',
  spokenIn: 'en',
  spokenHow: 'buen correcto excelente mal perfecto puro su un',
  behindLanguage: '*',
  languageNames: 'cantonés=zh castellano=es farsi=fa flamenco=nl mandarín=zh',
};
