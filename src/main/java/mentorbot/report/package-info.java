/**
 * A coordinator's report of a period: how many, never who said what, with sums that are checked
 * before they are told; may import actor, config, digest, mentorships, notices, people, store and
 * surveys.
 */
@NullMarked
package mentorbot.report;

import org.jspecify.annotations.NullMarked;
