/** Operations tried on real databases and files; may import what is tried. */
@NullMarked
package mentorbot.operations;

import org.jspecify.annotations.NullMarked;
