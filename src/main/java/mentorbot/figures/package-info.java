/**
 * What the program does in numbers, for Prometheus; may import Micrometer, HikariCP, logs, jobs,
 * notices, slack and store, and no feature.
 */
@NullMarked
package mentorbot.figures;

import org.jspecify.annotations.NullMarked;
