/**
 * Keeps tokens and private words out of the logs and one id in those that belong together; may
 * import Logback and nothing of ours.
 */
@NullMarked
package mentorbot.logs;

import org.jspecify.annotations.NullMarked;
