/**
 * Asking for a report, and the report as a message, a table and a page to print; may import report,
 * digest, mentorships, surveys, slack, texts and the Slack SDK.
 */
@NullMarked
package mentorbot.report.slack;

import org.jspecify.annotations.NullMarked;
