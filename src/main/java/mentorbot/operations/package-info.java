/**
 * What whoever runs mentorbot does to its database: copy, back up, restore, seal anew; may import
 * the JDK and {@code store}.
 */
@NullMarked
package mentorbot.operations;

import org.jspecify.annotations.NullMarked;
