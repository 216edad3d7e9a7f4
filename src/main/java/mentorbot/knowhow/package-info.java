/**
 * Knowing how: guides, activities and questions for each stage, and the list of resources; may
 * import actor, config, mentorships, people and store.
 */
@NullMarked
package mentorbot.knowhow;

import org.jspecify.annotations.NullMarked;
