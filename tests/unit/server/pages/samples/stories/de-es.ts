import type { Story } from '../story';

export const cableCar: Story = {
  language: 'de',
  section: 'Panorama',
  headline: 'Seilbahn bleibt stehen, Fahrgäste schreiben ein Lied',
  standfirst:
    'Vier Stunden hingen elf Menschen über dem Inntal. Heraus kam ein Kanon, den nun das ganze Dorf singt.',
  authors: ['Anneliese Thurner'],
  date: '2024-01-09',
  printedDate: '09.01.2024, 16.48 Uhr',
  paragraphs: [
    'Als die Gondel der Kolmspitzbahn am Samstag um 11.20 Uhr stehen blieb, dachte niemand an Musik. Es war kalt, es war windig, und das Tal lag 140 Meter tiefer.',
    'Elf Fahrgäste saßen in der Kabine, darunter eine Kinderärztin, zwei Dachdecker und ein pensionierter Chorleiter namens Korbinian Seidl.',
    '»Irgendwann hat eines der Kinder gesummt«, sagt Seidl. »Da konnte ich nicht anders. Nach einer Stunde hatten wir drei Stimmen, nach zwei Stunden <i>einen Text</i>.«',
    'Das Lied handelt von einer Dohle, die nicht weiß, ob sie hinauf oder hinunter will. Der Refrain besteht aus dem Wort »Moment«, das der Betriebsleiter immer wieder über den Lautsprecher gesagt hatte.',
    'Die Bergwacht holte die Gruppe gegen halb vier aus der Kabine. Ein Einsatzleiter berichtet, die Leute hätten erst aussteigen wollen, als der Kanon zu Ende war.',
    '»So etwas haben wir noch nicht erlebt«, sagt Bergretterin Vroni Aschbacher. »Normalerweise weinen sie.« Ursache des Stillstands war nach Angaben der Betreiber ein vereister Sensor.',
    'Am Dreikönigstag sang das Dorf das Lied in der Kirche. Die Bahn hat den elf eine Jahreskarte geschenkt. Drei haben sie angenommen.',
  ],
  headings: { 3: 'Eine Dohle, die nicht weiß, wohin' },
  caption: 'Die Gondel der Kolmspitzbahn kurz vor der Rettung.',
  related: [
    'Warum der Maibaum dieses Jahr liegen bleibt',
    'Kuh steht drei Tage auf der Autobahnbrücke',
    'Das Wirtshaus ohne Speisekarte',
  ],
  tags: ['Tirol', 'Seilbahn', 'Musik'],
  comments: ['Ich hätte geweint und gesungen.', 'Wo kann man das hören?'],
};

export const library: Story = {
  language: 'de',
  section: 'Lokales',
  headline: 'Bücherei verleiht jetzt auch Großmütter',
  standfirst:
    'Wer in Wernfels ein Rezept nicht versteht, kann sich seit März jemanden ausleihen, der es kann.',
  authors: ['Holger Brück'],
  date: '2022-11-03',
  printedDate: '3. November 2022',
  paragraphs: [
    'Die Gemeindebücherei von Wernfels verleiht seit dem Frühjahr nicht nur Bücher, sondern auch Großmütter. Sieben Frauen und ein Großvater stehen im Katalog.',
    'Die Idee kam der Leiterin Ulrike Pfann, als ein Student das dritte Kochbuch zurückbrachte. „Er sagte, da stehe immer nur ‚bis es gut aussieht‘“, erzählt sie.',
    'Ausgeliehen wird für zwei Stunden, verlängert werden kann einmal. Gekocht wird in der Küche der alten Schule, die der Gemeinderat dafür freigegeben hat.',
    '„Ich bin Signatur Koch 4.2“, sagt Erna Dietz, 83, nicht ohne Stolz. „Letzte Woche hatte ich eine Vormerkung.“ Sie zeigt am liebsten Klöße, weil man dabei reden könne.',
    'Bürgermeister Arno Weiß hält das Angebot für „die beste Ausgabe der Gemeinde seit der Kläranlage“. Sie kostet im Jahr 900 Euro, vor allem für Mehl.',
    'Überfällig war bisher nur eine Großmutter. Sie hatte sich mit dem Entleiher so gut verstanden, dass beide die Zeit vergaßen.',
  ],
  headings: {},
  caption: 'Erna Dietz in der Küche der alten Schule.',
  related: [
    'Feuerwehr rettet Storch vor Storch',
    'Der letzte Korbmacher hört auf',
    'Neue Bänke am Weiher',
  ],
  tags: ['Wernfels', 'Bücherei'],
  comments: ['Kann man auch Tanten haben?'],
};

export const salt: Story = {
  language: 'es',
  section: 'Cultura',
  headline: 'La última salinera de Roquetar abre una escuela: «La sal se escucha»',
  standfirst:
    'Remedios Abril, de 81 años, enseña a doce jóvenes un oficio que los libros daban por perdido.',
  authors: ['Inés Carballo'],
  date: '2024-07-21',
  printedDate: '21 jul 2024 - 05:30 CEST',
  paragraphs: [
    'Cuando Remedios Abril llegó por primera vez a las salinas de Roquetar tenía seis años y llevaba los zapatos en la mano. Hoy, con 81, ha vuelto a quitárselos.',
    'Ante ella, doce jóvenes descalzos esperan a que el agua se vuelva blanca. «No miréis, escuchad», les dice. «La sal se escucha antes de verse».',
    'El oficio de salinera desapareció de Roquetar en 1994, cuando cerró la última balsa. Quedaron los muros, los flamencos y ella.',
    'La escuela es idea de su nieta, Alba Moreno, ingeniera, que volvió de Róterdam hace dos años. «Mi abuela sabe medir el viento con la <strong>espalda</strong>», explica. «Eso no está en ningún manual».',
    'El Ayuntamiento ha cedido tres balsas y un almacén. Según el alcalde, Fermín Toscano, la primera cosecha fue de 900 kilos y se vendió en una mañana.',
    'Los biólogos del parque vigilan la reapertura con cautela. Temen que los flamencos se marchen, aunque de momento han aumentado: en junio se contaron 1.340.',
    'Al caer la tarde, la maestra se sienta en el muro y deja que trabajen solos. «Ahora sí», dice. «Ahora cruje».',
  ],
  headings: { 4: 'Tres balsas y un almacén' },
  caption: 'Remedios Abril, en la balsa grande de Roquetar.',
  related: [
    'El faro que se puede alquilar por horas',
    'Un pueblo entero busca un burro',
    'La biblioteca que flota',
  ],
  tags: ['Oficios', 'Mar', 'Patrimonio'],
  comments: ['Qué maravilla de mujer.', 'Yo compré dos kilos.'],
};

export const shadows: Story = {
  language: 'es',
  section: 'Sociedad',
  headline: 'Un pueblo sin sombra planta mil moreras en una noche',
  standfirst:
    'El termómetro de Villaseca llegó a 46 grados en agosto. Los vecinos no esperaron al plan municipal.',
  authors: ['Jorge Lumbreras'],
  date: '2023-11-12',
  printedDate: '12 de noviembre de 2023',
  paragraphs: [
    'En Villaseca no había un solo árbol en la calle Mayor desde la helada de 1956. Desde el viernes hay 214, y en todo el pueblo, mil.',
    'Los plantaron los vecinos entre las diez de la noche y las seis de la mañana, a la luz de los tractores. El Ayuntamiento se enteró al amanecer.',
    '«Llevábamos cuatro años esperando un informe», cuenta Pilar Ansó, la panadera, que guardó los plantones en el obrador. «Un informe no da sombra».',
    'El concejal de Urbanismo, Rubén Cid, admite que no tenía previsto nada semejante. «Legalmente son mil infracciones», dice, «pero no pienso arrancar ni una».',
    'Las moreras las regaló un vivero de la comarca que cerraba por jubilación. Cada casa se ha comprometido a regar la suya durante tres veranos.',
    'La primera sombra de verdad, calculan, llegará en 2029. La panadera ha colgado ya el cartel: «Aquí se estará bien».',
  ],
  headings: {},
  caption: 'Vecinos de Villaseca, de madrugada, en la calle Mayor.',
  related: [
    'La campana que toca sola',
    'El cartero de los siete valles',
    'Vuelve el mercado de trueque',
  ],
  tags: ['Calor', 'Árboles'],
  comments: ['Ojalá en mi pueblo.'],
};
