import type { Story } from '../story';

export const lighthouse: Story = {
  language: 'en',
  section: 'Scotland',
  headline: 'Keeper’s diary found in lighthouse wall after 90 years',
  standfirst:
    'A notebook that was bricked up in 1934 tells of storms, seals and a quarrel about a piano.',
  authors: ['Moira Kinnaird'],
  date: '2024-03-05',
  printedDate: '5 March 2024',
  paragraphs: [
    'A diary that a lighthouse keeper hid in a wall has come to light during repairs on the island of Skarra, 90 years after he wrote its last page.',
    'The notebook was wrapped in oilcloth and stood behind a row of bricks that builders took out in January, the trust that owns the tower said on Tuesday.',
    '“I thought it was a piece of slate,” said Euan Mackellar, the bricklayer who found it. “Then it <em>bent</em>.”',
    'Its author, Alasdair Groat, kept the light from 1921 to 1934. He wrote down the weather, the ships and, on most days, what he made of his assistant.',
    'The two men did not speak for eleven weeks in 1929, after a piano had been landed without the permission of the board.',
    '“He plays it badly and at night,” reads the entry for 3 November. Historian Catriona Leask, who has read all 412 pages, calls the diary “the most honest thing ever written on that rock”.',
    'The trust hopes to show the book in the visitor centre from June, beside the piano, which has survived as well.',
  ],
  headings: { 3: 'Eleven weeks of silence' },
  caption: 'The tower on Skarra was built in 1868.',
  related: [
    'Island bus driver retires after 41 years',
    'Seal pup rescued from swimming pool',
    'Ferry timetable to change in May',
    'Why puffins came back to the north cliffs',
  ],
  tags: ['Skarra', 'Lighthouses', 'Local history'],
  comments: [
    'My grandfather knew Mr Groat, and he hated that piano too.',
    'Lovely story, thank you.',
  ],
};

export const orchard: Story = {
  language: 'en',
  section: 'Environment',
  headline: '‘They said it was extinct’: village grows lost apple from a single pip',
  standfirst:
    'Residents of Lower Thornby spent 19 years bringing back the Thornby Blush. This autumn they will press it.',
  authors: ['Dele Okonjo', 'Priya Raman'],
  date: '2023-10-18',
  printedDate: 'Wed 18 Oct 2023 06.00 BST',
  paragraphs: [
    'In a walled garden behind the parish hall of Lower Thornby stands a tree that, according to three reference books, does not exist.',
    'The Thornby Blush was last sold at a market in 1952. It was small, streaked with red and, by all accounts, too sour for anything but cider.',
    '“They said it was extinct,” says Hester Vale, 78, who chairs the village orchard group. “I said nobody has looked in Margaret’s <a href="https://www.theguardian.com/x">loft</a>.”',
    'It was there, in a tin of buttons, that the group found five pips in a twist of newspaper in 2004. Four of them were dead.',
    'The fifth took two years to sprout. A botanist at the county university, Dr Samuel Oyelaran, compared its leaves with a herbarium sheet of 1887 and found no difference.',
    '“I am a cautious man,” he says, “but I would put my name to it.” He warns that a tree grown from a pip is never quite its parent, and that the group should graft from it as soon as it can.',
    'They have: 60 young trees stand along the lane to the church, one for each household. Two were stolen in March and brought back in April with a note that said sorry.',
    'The first pressing is planned for the last Sunday of October. Vale does not expect to like it. “It will be terrible,” she says. “But it will be ours.”',
  ],
  headings: { 4: 'A tin of buttons' },
  caption: 'Hester Vale in the walled garden, where the tree was planted in 2006.',
  related: [
    'The hedge that ate a bus stop',
    'How to prune a pear tree without tears',
    'Wildflower verges are back, and so are the complaints',
  ],
  tags: ['Trees and forests', 'Food', 'Conservation'],
  comments: ['Cider or nothing.', 'We have one of those in our garden, I am sure of it.'],
};

export const clock: Story = {
  language: 'en',
  section: 'Town',
  headline: 'Town hall clock to stay five minutes slow',
  standfirst: 'Councillors vote to keep an error that commuters have relied on since 1978.',
  authors: ['Tom Brannigan'],
  date: '2024-01-23',
  printedDate: 'January 23, 2024',
  paragraphs: [
    'The town hall clock will go on being five minutes slow. Harrowgate council voted 14 to 9 on Monday night against having it put right.',
    'A clockmaker had offered to repair the works for nothing, as a gift for the building’s 150th birthday. The council thanked him and declined.',
    '“Half the town catches the 8.12 because of that clock,” said councillor Bea Lindqvist. “If you mend it, they will all be early, and then they will all be angry.”',
    'The clock has been slow since a pigeon nested in it in the spring of 1978. The station master of the day moved the train by five minutes so that nobody would miss it.',
    'Councillor Rafe Dunmore, who voted for the repair, called the decision “a triumph of habit over the sun”.',
    'A plaque beside the door will explain the error to visitors. It will cost £240, and it will be unveiled, the council said, at about noon.',
  ],
  headings: { 3: 'Blame the pigeon' },
  caption: 'The clock at ten past nine, or a quarter past.',
  related: [
    'New bins for the market square',
    'Choir looks for a bass',
    'Bridge closed for painting',
  ],
  tags: ['council', 'town hall', 'trains'],
  comments: [
    'I have set my watch by it for thirty years and I am not going to stop now, whatever they decide.',
    'Best vote this council has ever taken, and I say that as someone who has missed the 8.12 twice.',
  ],
};
