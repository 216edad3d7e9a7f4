/** The program as a process of its own against a stand-in for Slack; may import everything. */
@NullMarked
package mentorbot.process;

import org.jspecify.annotations.NullMarked;
