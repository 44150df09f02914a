import type { Language } from './language';

export const es: Language = {
  code: 'es',
  apostropheWords: '',
  elisions: '',
  nounsCapitalised: false,
  compounds: false,
  verbForms:
    'a=ar an=ar ó=ar aron=ar aba=ar aban=ar ado=ar ando=ar e=er en=er ió=er ieron=er ía=er ido=er iendo=er e=ir en=ir ió=ir ieron=ir ía=ir ido=ir iendo=ir uenta=ontar uerda=ordar iesta=estar iesa=esar iega=egar ierte=ertir irtió=ertir iere=erir iene=ener ienen=ener uvo=ener uvieron=ener uye=uir uyó=uir ide=edir idió=edir ite=etir itió=etir one=oner uso=oner iente=entir ienta=entar',
  nounForms: 's= es= ces=z iones=ión',
  feminineForms: 'a= a=o a=e sa= triz=tor',
  say: 'dice dicen dijo dijeron decían dicho diciendo decir escrito leyó lee escribir responder advertir sostener mantener reconocer añadir insistir admitir asumir repetir describir concluir referir exponer proponer prometer pedir exigir predecir resumir desmentir | acept aclar afirm agreg alert anunci apunt argument asegur avis brome celebr coment comunic confes confirm contest cont critic declar denunci destac detall exclam explic expres grit indic inform ironiz jur lament manifest matiz narr neg opin pregunt precis public puntualiz razon recalc record reclam reflexion reiter relat remach replic revel señal subray susurr tuite vaticin zanj +ar | sentenci rog +ar',
  call: '| acus bautiz calific conden defin elogi llam tach tild +ar describir definir',
  find: 've ven vio creyó sabe quiere quieren piensa piensan siente defiende parece habla hablan defender creer temer | apoy apost confi consider encontr esper juzg mencion mostr pens rechaz valor +ar prever recoger',
  participleEndings: 'ando iendo',
  verbSecond: false,
  likeWords: 'como',
  reported: '',
  auxiliaries:
    'ha han había habían haber es son era eran fue fueron ser será está están estaba estaban va van puede pueden debe deben podría tiene tienen',
  accordingTo: 'según|de acuerdo con|(a juicio/en opinión/en palabras/a ojos) de|conforme a',
  postpositions: '',
  standpoint: 'para',
  afterWords: 'firmado',
  tailIntros: 'así y como lo',
  quotePhrases: 'con estas palabras|en estos términos|en un comunicado|las siguientes palabras',
  colleagues: 'nuestros (compañeros/colegas) de|nuestro diario hermano',
  viaPhrases:
    'en (una entrevista/conversación/declaraciones) (con/a/en)|en una entrevista concedida a|(entrevistado/consultado/revelado)(/a/s) por|en las páginas de',
  relayPhrases: '(citad/recogid/difundid)(o/a/os/as) por',
  reports: 'informa|informó|publica|publicó|revela|reveló|adelanta|adelantó',
  addressing: 'a al',
  recipients: 'a en',
  citing: 'citando cita citó',
  pronouns: {
    m: 'él',
    f: 'ella',
    n: 'ello',
    mPlural: 'ellos',
    fPlural: 'ellas',
    anybody: 'yo nosotros nosotras tú vosotros usted ustedes uno',
  },
  objects: 'se le les lo la los las me te nos os',
  definite: 'el la los las lo este esta estos estas ese esa esos esas aquel aquella',
  indefinite:
    'un una unos unas algún alguna algunos algunas varios varias dos tres cuatro cada otro otra otros otras muchos',
  obliqueArticles: '',
  incises: true,
  possessive: 'su sus mi mis nuestro nuestra nuestros nuestras tu tus',
  complements: 'de del para',
  prepositions:
    'a al en con por sin sobre entre desde hasta hacia contra bajo ante tras durante mediante',
  conjunctions: 'y e o u pero sino ni',
  subordinators: 'que porque cuando si como aunque mientras donde pues cuyo cuya',
  relatives: 'que quien quienes cual cuales',
  adverbs:
    'también ya aún todavía entonces luego después antes ahora siempre nunca además así más no casi solo incluso tampoco bien recientemente finalmente apenas quizá',
  functionWords:
    'sí aquí allí esto eso todo toda todos todas nada nadie algo alguien mucho poco muy tan qué quién cómo cuándo dónde embargo fuente gracias',
  firstPerson:
    'yo me mí mi mis nosotros nosotras nos nuestro nuestra nuestros nuestras soy somos he hemos estamos tenemos vamos',
  secondPerson: 'tú te ti tu tus usted ustedes vosotros os',
  askingLabels: 'p pregunta',
  answeringLabels: 'r respuesta',
  interviews: 'entrevista conversación',
  titles: {
    m: 'señor sr don d rey príncipe papa padre fray',
    f: 'señora sra señorita srta doña dña reina princesa sor',
    n: 'dr dra prof',
  },
  roles: {
    m: 'presidente vicepresidente ministro alcalde concejal director secretario senador diputado consejero gobernador juez abogado médico enfermero profesor maestro investigador científico ingeniero arquitecto -ólogo historiador escritor autor editor redactor actor cantante músico productor bailarín pintor cocinero agricultor ganadero pescador trabajador obrero empleado funcionario empresario fundador propietario dueño encargado coordinador delegado inspector comisario soldado capitán sargento bombero conductor camarero panadero carnicero librero jardinero vecino amigo compañero socio cliente alumno candidato embajador tesorero entrenador jugador futbolista campeón astrónomo notario cura sacerdote obispo arzobispo rey príncipe papa hombre chico niño padre hijo hermano marido abuelo tío',
    f: 'mujer madre esposa reina princesa',
    n: 'portavoz testigo víctima fiscal gerente jefe líder responsable experto -ista atleta policía guardia agente piloto comandante general coronel militante dirigente manifestante estudiante habitante visitante comerciante representante residente paciente pasajero jubilado lector oyente miembro persona familia padres fuente observador técnico ujier',
  },
  groups:
    'policía gobierno ministerio comité comisión ayuntamiento consejo empresa compañía grupo partido tribunal juzgado audiencia administración departamento agencia banco sindicato asociación organización equipo club embajada parlamento senado congreso asamblea universidad escuela colegio hospital ejército fundación federación instituto autoridad diputación junta comunidad fiscalía iglesia dirección oposición coalición delegación redacción ong colectivo plataforma consejería cofradía',
  documents:
    'informe estudio carta comunicado decisión sentencia fallo auto documento nota encuesta sondeo artículo correo tuit mensaje texto ley constitución resolución tratado denuncia querella libro cartel pancarta manifiesto petición auditoría reglamento acta',
  works:
    'película novela libro canción álbum disco single musical ópera serie programa episodio capítulo poema cuadro exposición documental videojuego revista diario ensayo título éxito cuento fábula ballet zarzuela columna',
  naming: 'titulado llamado bautizado denominado apodado conocido alias subtitulado',
  namedThings:
    'proyecto grupo operación campaña lema eslogan tema apodo buque barco restaurante hotel bar café marca festival premio taller programa plan misión asociación club categoría plataforma movimiento',
  distancing: 'supuesto presunto llamado autodenominado autoproclamado',
  terms: 'palabra palabras término términos concepto expresión vocablo adjetivo letra',
  meaning: 'significa significaba significan',
  speechNouns:
    'comunicado entrevista discurso carta tuit mensaje declaración artículo conferencia rueda comparecencia intervención tribuna blog debate mitin reunión podcast',
  outlets:
    'diario periódico agencia cadena revista semanario web emisora televisión radio medio canal',
  publications:
    'El País/.com|El Mundo/.es|ABC/.es|La Vanguardia/.com|El Periódico/.com|La Razón/.es|elDiario.es/eldiario.es|El Confidencial/.com|20 Minutos/.es|Cadena SER/.com/SER|RTVE/.es|La Voz de Galicia/.es|El Correo/.com|Clarín/.com|La Nación/lanacion.com.ar|Infobae/.com|El Universal/eluniversal.com.mx|El Tiempo/.com|El Mercurio',
  agencies: 'EFE/.com/Agencia EFE|Europa Press/.es',
  publicationWords:
    'diario periódico gaceta correo heraldo voz prensa noticias crónica tribuna mundo nación razón vanguardia radio televisión tv eco mercurio hoja',
  particles: 'de la del los las el y san santa van von der da di',
  abbreviations: 'sr sra srta d dña dr dra prof sto sta av avda núm pág etc',
  months:
    'enero/ene febrero/feb marzo/mar abril/abr mayo junio/jun julio/jul agosto/ago septiembre/setiembre/sept/sep octubre/oct noviembre/nov diciembre/dic',
  weekdays: 'lunes martes miércoles jueves viernes sábado domingo',
  daysAgo: 'hoy ayer/anoche anteayer',
  otherTimes: 'hasta desde próximo próxima antes después entre',
  settings: 'en durante ante',
  times:
    'día días año años hora horas mañana semana mes tarde noche mediodía pasado pasada próximo último',
  firstNames: {
    m: 'josé juan antonio manuel francisco luis javier miguel carlos ángel jesús pedro alejandro fernando sergio jorge alberto álvaro diego raúl ramón enrique rafael mateo tomás hugo pablo',
    f: 'maría carmen ana isabel laura cristina marta lucía elena pilar raquel rosa beatriz teresa silvia irene nuria julia sofía rocío inés mercedes',
  },
  nations:
    'chino ruso ucraniano japonés turco griego polaco israelí palestino iraní marroquí europeo africano americano estadounidense británico inglés francés belga neerlandés alemán suizo italiano portugués',
  speakers:
    'español mexicano argentino colombiano chileno peruano venezolano cubano uruguayo boliviano ecuatoriano',
  page: {
    sources:
      '(fuente/fuentes) (original/originales/)|crédito|artículo original|(este artículo/publicado/artículo publicado) (se publicó/apareció/) (originalmente/primero/inicialmente) (en/por)|(traducido/adaptado/tomado) de',
    basedOn: 'basado en|según|citando|con',
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
      'comentario|comentarios|comentar|responder|respuesta|…correo electrónico no será|…campos obligatorios|sé el primero|inicia sesión para',
    'share-buttons': 'compartir|comparte|imprimir|tuitear|seguir|síguenos|me gusta',
    'related-links':
      '(lee/leer/vea/ver/te puede interesar) (también/más)|(también/te) puede interesar|noticias relacionadas|artículos relacionados|más noticias|lo más leído|últimas noticias|no te pierdas|recomendamos',
    newsletter:
      'newsletter|boletín|suscríbete|suscribirse|suscriptores|(apúntate/recibe) (a/nuestro/gratis)',
    'cookie-notice':
      'cookies|aceptar|rechazar|…(usamos/utilizamos/utiliza) cookies|…uso de cookies|(valoramos/respetamos) tu privacidad',
    advertisement: 'publicidad|anuncio|anuncios|patrocinado|sigue leyendo|continúa tras',
    navigation:
      'menú|inicio|portada|buscar|contenido|registrarse|contacto|volver|cerrar|iniciar sesión|aviso legal|política de privacidad|quiénes somos|…todos los derechos reservados',
    'page-information':
      'escuchar|min|exclusiva|actualizado|tiempo de lectura|solo para suscriptores',
    asides:
      'nombre correo web enviar dejar deja escribir escribe añadir cancelar primer primero haz clic ventana nueva abre copiar enlace artículo página cuenta siguiente anterior ir saltar principal leer minutos',
  },
};
