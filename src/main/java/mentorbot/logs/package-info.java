/** Keeps tokens and private words out of the logs; may import Logback and nothing of ours. */
@NullMarked
package mentorbot.logs;

import org.jspecify.annotations.NullMarked;
