/** One invented event as four newsrooms print it, each as it is pasted from its page. */

export const english = `Skip to content
Home > News > Region

Ferry line to Westkade to close in March

The last boat will leave on 31 March. Islanders speak of a “slap in the face”.

By Nora Whitfield
Published 14 February 2024, 10:22
3 min read
Facebook Twitter WhatsApp

The ferry line to Westkade, which has run since 1911, will close at the end of March, the port authority said on Wednesday. According to De Kustbode, which first reported the story, talks with two private operators failed last week.

“We looked at every other way of keeping the boats in service,” harbour master Ilse Verbrugge told De Kustbode. “There was none that we could pay for.”

Advertisement

A lifeline for the island

Some 400 people live on the island all year. Piet Aelbrecht has taken the boat to school and to work for forty years. “My father steered it,” he says.

Read also: The bridge that was never built

The council had hoped for a rescue. “It is over,” said mayor Lotte Dewael.

Related articles
Harbour wall to be raised
Mussels are back
Ten years of the wind farm

What now?

A bus will run over the dam at low tide. Officials, who asked not to be named, said “nobody has tested that yet”.

Source: De Kustbode, 13 February 2024, https://www.kustbode.example/ferry

Tags: ferry, Westkade | islands

Sign up for our newsletter and get the news every morning.

3 Comments
Leave a comment
Your email address will not be published. Required fields are marked *
Name *
Email *
Post comment
© 2024 Coast News. All rights reserved.
`;

export const french = `Accepter et continuer
Nous utilisons des cookies pour améliorer votre expérience.

La ligne de bac vers Westkade s’arrête en mars

Publié le 15 février 2024 à 8h30 par La rédaction

Mots-clés : bac, Westkade, mer du Nord

Veerlijn naar Westkade stopt eind maart

Le bac qui relie Westkade au continent depuis 1911 cessera fin mars, a annoncé mercredi l’autorité portuaire, dans un entretien accordé à De Kustbode. « Nous avons tout examiné », explique la capitaine du port, Ilse Verbrugge.

Partager
À lire aussi : Le pont qui ne fut jamais construit

« Une gifle pour l’île »

« C’est une gifle pour l’île », dit Piet Aelbrecht, qui a pris ce bac pendant quarante ans. « Mon père le pilotait. » Le conseil communal espérait encore un sauvetage, selon l’agence Belga.

Et maintenant ?

Un bus roulera sur la digue à marée basse. « Personne ne l’a encore essayé », confie un fonctionnaire qui a souhaité garder l’anonymat.

Source : La Gazette du Littoral (avec Belga), 15/02/2024

#Bac #Westkade #mer_du_Nord

Inscrivez-vous à notre newsletter
2 commentaires
Laisser un commentaire
Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *
Nom *
`;

export const dutch = `BINNENLAND
Veerlijn naar Westkade stopt eind maart: “Een kaakslag voor het eiland”

De laatste boot vertrekt op 31 maart. Voor de vierhonderd eilandbewoners komt er een bus over de dam.

Door Nora Wouters
wo 14 feb. 2024

De veerlijn naar Westkade, die sinds 1911 vaart, stopt eind maart. Dat meldt De Kustbode op basis van een interne nota. “We hebben alles bekeken,” zegt havenmeester Ilse Verbrugge in een interview met Omroep Brabant. “Er was niets dat we konden betalen.”
Lees ook: De brug die er nooit kwam
Levenslijn
“Mijn vader bestuurde de boot”, zegt Piet Aelbrecht. Hij nam de boot veertig jaar lang naar school en naar het werk, en hij weet niet hoe het nu verder moet met de winkel.

Foto: De laatste boot aan de aanlegsteiger, maandag.
© Belga

En nu?
Ambtenaren spreken van “een noodoplossing”. De gemeente had gehoopt op een redding, aldus burgemeester Lotte Dewael. (Belga)

Bron: De Kustbode
Onderwerpen:
Veerboot
Westkade

Lees ook
Havenmuur wordt hoger
Mosselen zijn terug

Plaats een reactie
Je e-mailadres wordt niet gepubliceerd. Vereiste velden zijn gemarkeerd met *
`;

export const german = `Fähre nach Westkade fährt nur noch bis März

Am 31. März legt das letzte Schiff ab. Auf der Insel ist von einem „Schlag ins Gesicht“ die Rede.

Von Nora Wittmann, 14. Februar 2024

Die Fähre nach Westkade stellt Ende März den Betrieb ein. Das teilte die Hafenbehörde am Mittwoch mit. „Wir haben alles geprüft“, sagte Hafenmeisterin Ilse Verbrugge der Zeitung „Küstenbote“. „Es gab nichts, was wir bezahlen konnten.“

Anzeige

Lebensader der Insel

„Mein Vater hat sie gesteuert“, sagt Piet Aelbrecht, der vierzig Jahre lang mit dem Schiff zur Schule und zur Arbeit fuhr. Laut NDR hatte die Gemeinde noch auf eine Rettung gehofft.

Lesen Sie auch: Die Brücke, die nie gebaut wurde

Wie es weitergeht

Bei Ebbe soll ein Bus über den Damm fahren. „Das hat noch niemand ausprobiert“, heißt es aus dem Rathaus.

Quelle: Küstenbote vom 13. Februar 2024
Schlagwörter: Fähre, Westkade

Teilen
Kommentar schreiben
Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert
`;

export const spanish = `Saltar al contenido
Inicio > Noticias > Región

El barco a Westkade solo navegará hasta marzo

El último sale el 31 de marzo. En la isla hablan de «una bofetada».

Por Nora Viñas
14 de febrero de 2024

Compartir en Facebook

La línea que une Westkade con el continente desde 1911 cerrará a finales de marzo, según ha anunciado la autoridad portuaria a De Kustbode. «Lo hemos estudiado todo», explica la capitana del puerto, Ilse Verbrugge. «No había nada que pudiéramos pagar».

Publicidad

El cordón de la isla

«Mi padre llevaba el timón», cuenta Piet Aelbrecht, que tomó este barco durante cuarenta años para ir a la escuela y al trabajo. El ayuntamiento esperaba todavía una salvación, según la agencia EFE.

Lee también: El puente que nunca se construyó

¿Y ahora?

Un autobús cruzará el dique con marea baja. «Nadie lo ha probado todavía», admite un funcionario que pide no ser identificado.

Fuente: El País, 13 de febrero de 2024
Etiquetas: barco, Westkade

Más noticias
El muro del puerto será más alto

Suscríbete a nuestro boletín
2 comentarios
Deja un comentario
Tu correo electrónico no será publicado. Los campos obligatorios están marcados con *
Nombre *
`;
