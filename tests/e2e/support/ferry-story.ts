/** A story as an editor would paste it, furniture included. The people are invented. */
export const ferryStory = `The ferry that steers itself: “I only make the coffee now”

Since Monday the ferry between Molenbrugge and Zandhove crosses the river without a helmsman at the wheel.

Tags : Transport, Zandhove

The ferry of Zandhove carries four hundred passengers a day, according to an interview in Het Laatste Nieuws. Its new computer finds the way by radar and by camera.

“The boat knows the river better than I do,” says skipper Marten Hoogveld. “I only make the coffee now.”

Passenger Ilse Terlinck was not convinced. “I kept one hand on the lifebuoy all the way across,” she said.

“A ferry without a skipper is a floating shelf,” said Bert Claassens of the boatmen’s union.

How it works

The town paid for the trial. “We will decide in the spring whether the computer stays,” alderman Joris Hemelsoet told the council.

Source : 7sur7, 12/10/2026

Laisser un commentaire

Votre adresse de messagerie ne sera pas publiée.
`;
