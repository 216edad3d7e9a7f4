/**
 * The attacker that ships: takes everything ever released together and tries to learn what one
 * person answered; may import mentorbot.surveys.release only.
 */
@NullMarked
package mentorbot.surveys.audit;

import org.jspecify.annotations.NullMarked;
