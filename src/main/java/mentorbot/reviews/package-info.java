/**
 * Reviews: at agreed dates each party says privately whether to continue, change or end; may import
 * the store, notices, people, mentorships and agreement.
 */
@NullMarked
package mentorbot.reviews;

import org.jspecify.annotations.NullMarked;
