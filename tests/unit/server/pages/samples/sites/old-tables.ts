/** A page of the nineties: tables for layout, font elements, line breaks for paragraphs, no metadata. */
import { furniture } from '../furniture';
import type { SamplePage, Story } from '../story';
import { expectation, list, slug } from './parts';
import type { Site } from './parts';

export const oldTablesPage = (site: Site, story: Story): SamplePage => {
  const words = furniture[story.language];
  const html = `<HTML><HEAD><TITLE>${site.outlet} - ${story.headline}</TITLE>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=iso-8859-1"><META NAME="GENERATOR" CONTENT="Microsoft FrontPage 4.0"></HEAD>
<BODY BGCOLOR=#FFFFFF TOPMARGIN=0><CENTER><TABLE WIDTH=760 BORDER=0 CELLPADDING=0><TR><TD COLSPAN=2><IMG SRC="logo.gif" ALT="${site.outlet}"></TD></TR>
<TR><TD WIDTH=140 VALIGN=top><FONT SIZE=1>${list(words.menu, (item) => `<A HREF="${slug(item)}.html">${item}</A><BR>`)}</FONT></TD>
<TD VALIGN=top><FONT FACE="Arial" SIZE=5><B>${story.headline}</B></FONT><BR><BR>
<FONT FACE="Arial" SIZE=2><I>${story.standfirst}</I><BR><BR>
${words.by} ${story.authors[0] ?? ''}, ${story.printedDate}<BR><BR>
${story.paragraphs.join('\n<BR><BR>\n')}
</FONT><P><FONT SIZE=1><A HREF="javascript:window.print()">Drucken</A> | <A HREF="mailto:redaktion@example.org">Leserbrief</A></FONT></TD></TR>
<TR><TD COLSPAN=2 ALIGN=center><FONT SIZE=1>${words.footer}</FONT></TD></TR></TABLE></CENTER></BODY></HTML>`;
  const expected = expectation(site, story);
  return {
    name: `${site.name}: ${story.section}`,
    url: site.home + site.path,
    html,
    expected: { ...expected, outletName: null, canonical: null, beside: [words.footer] },
  };
};
