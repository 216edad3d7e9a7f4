/**
 * What whoever runs mentorbot does to its database: copy, back up, restore, seal anew; may import
 * the JDK, {@code store} and what unpacks HSQLDB's archives.
 */
@NullMarked
package mentorbot.operations;

import org.jspecify.annotations.NullMarked;
