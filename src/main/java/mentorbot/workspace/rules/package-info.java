/**
 * Judges blocks, modals and Home views by Slack's published Block Kit rules; may import the JDK and
 * Jackson, nothing else of this program.
 */
@NullMarked
package mentorbot.workspace.rules;

import org.jspecify.annotations.NullMarked;
