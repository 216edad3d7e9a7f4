package mentorbot.config;

/**
 * Limits of finding each other. {@code mentorPlaces} is what a mentor offers unless they say
 * otherwise, up to {@code mostMentorPlaces}. Days are working days; the next in rank is asked after
 * {@code expiryAfterDays} without an answer.
 */
public record MatchingRules(
    int mentorPlaces,
    int mostMentorPlaces,
    int menteeRelationships,
    int openRequests,
    int reminderAfterDays,
    int expiryAfterDays,
    int sharedWeeklyMinutes,
    boolean guestsAllowed,
    boolean crossSite) {

  public MatchingRules {
    Rules.between("most-mentor-places", mostMentorPlaces, 1, 20);
    Rules.between("mentor-places", mentorPlaces, 1, mostMentorPlaces);
    Rules.between("mentee-relationships", menteeRelationships, 1, 10);
    Rules.between("open-requests", openRequests, 1, 10);
    Rules.between("reminder-after-days", reminderAfterDays, 1, 20);
    Rules.between("expiry-after-days", expiryAfterDays, reminderAfterDays + 1, 30);
    Rules.between("shared-weekly-minutes", sharedWeeklyMinutes, 0, 7 * 24 * 60);
  }
}
