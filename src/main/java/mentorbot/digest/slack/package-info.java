/** The digest's words and pictures; may import digest, desk, slack, texts and the Slack SDK. */
@NullMarked
package mentorbot.digest.slack;

import org.jspecify.annotations.NullMarked;
