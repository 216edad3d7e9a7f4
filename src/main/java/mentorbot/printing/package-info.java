/**
 * Papers that people keep or print, as tagged PDF files with embedded letters (PDF/UA-1, ISO
 * 14289-1): a framed page, and a text of several pages. May import nothing of the house; the only
 * one that knows PDFBox. Files are made when they are about to be sent, and nothing is kept.
 */
@NullMarked
package mentorbot.printing;

import org.jspecify.annotations.NullMarked;
