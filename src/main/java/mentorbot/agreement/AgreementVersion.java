package mentorbot.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import mentorbot.config.AgreementTerms;
import mentorbot.config.AgreementTerms.PreferredHours;
import mentorbot.config.AgreementTerms.ProtectedTime;
import mentorbot.store.Ids;
import mentorbot.store.Row;
import org.jspecify.annotations.Nullable;

/**
 * One wording of an agreement: its terms, and in {@link AgreementClause} its prose. Never edited.
 */
@Entity
@Table(name = "agreement_version")
public final class AgreementVersion extends Row {
  @Column(name = "agreement", nullable = false, length = 64)
  private String agreement;

  @Column(name = "number", nullable = false)
  private int number;

  /** Null: the program, from the template. */
  @Column(name = "drafted_by", length = 32)
  private @Nullable String draftedBy;

  /** Programme clock. */
  @Column(name = "drafted_at", nullable = false)
  private Instant draftedAt;

  /** Drafted after the start: the terms in force stay until all have signed this. */
  @Column(name = "amendment", nullable = false)
  private boolean amendment;

  @Column(name = "content_hash", nullable = false, length = 64)
  private String contentHash;

  @Column(name = "template", nullable = false, length = 75)
  private String template;

  @Column(name = "template_version", nullable = false)
  private int templateVersion;

  @Column(name = "template_language", nullable = false, length = 16)
  private String templateLanguage;

  @Column(name = "title", nullable = false, length = 150)
  private String title;

  @Column(name = "introduction", nullable = false, length = 1200)
  private String introduction;

  @Column(name = "meeting_cadence", nullable = false, length = 45)
  private String meetingCadence;

  @Column(name = "meeting_minutes", nullable = false)
  private int meetingMinutes;

  @Column(name = "method", nullable = false, length = 75)
  private String method;

  @Column(name = "method_name", nullable = false, length = 150)
  private String methodName;

  @Column(name = "preferred_days", nullable = false, length = 100)
  private String preferredDays;

  @Column(name = "preferred_from", nullable = false)
  private LocalTime preferredFrom;

  @Column(name = "preferred_until", nullable = false)
  private LocalTime preferredUntil;

  @Column(name = "response_hours", nullable = false)
  private int responseHours;

  @Column(name = "check_in_cadence", nullable = false, length = 45)
  private String checkInCadence;

  @Column(name = "protected_minutes", nullable = false)
  private int protectedMinutes;

  @Column(name = "protected_at_work", nullable = false)
  private boolean protectedAtWork;

  @Column(name = "duration_months", nullable = false)
  private int durationMonths;

  @Column(name = "review_days", nullable = false, length = 200)
  private String reviewDays;

  /** Whom the mentee may turn to where one party supervises the other (R43). */
  @Column(name = "independent_contact", length = 32)
  private @Nullable String independentContact;

  /** Whose leaving the group has everybody sign anew; null if nothing of that kind. */
  @Column(name = "left_person", length = 32)
  private @Nullable String leftPerson;

  /** Who would join with this version, or has; null if nobody would. */
  @Column(name = "joining_person", length = 32)
  private @Nullable String joiningPerson;

  /** For Hibernate. */
  AgreementVersion() {}

  AgreementVersion(
      String agreement,
      int number,
      boolean amendment,
      @Nullable String draftedBy,
      Instant at,
      AgreementText text) {
    super(Ids.fresh());
    this.amendment = amendment;
    this.agreement = agreement;
    this.number = number;
    this.draftedBy = draftedBy;
    this.draftedAt = at;
    this.contentHash = text.hash(agreement, number);
    this.template = text.source().template();
    this.templateVersion = text.source().version();
    this.templateLanguage = text.source().language();
    this.title = text.title();
    this.introduction = text.introduction();
    this.methodName = text.methodName();
    this.independentContact = text.independentContact();
    keep(text.terms());
  }

  /** Before it is stored. */
  AgreementVersion because(@Nullable String left, @Nullable String joining) {
    leftPerson = left;
    joiningPerson = joining;
    return this;
  }

  private void keep(AgreementTerms terms) {
    meetingCadence = terms.meetingCadence();
    meetingMinutes = terms.meetingMinutes();
    method = terms.method();
    preferredDays = Listed.days(terms.preferredDays());
    preferredFrom = terms.preferredHours().from();
    preferredUntil = terms.preferredHours().until();
    responseHours = terms.responseHours();
    checkInCadence = terms.checkInCadence();
    protectedMinutes = terms.protectedTime().monthlyMinutes();
    protectedAtWork = terms.protectedTime().workTime();
    durationMonths = terms.durationMonths();
    reviewDays = Listed.numbers(terms.reviewDays());
  }

  AgreementTerms terms() {
    return new AgreementTerms(
        meetingCadence,
        meetingMinutes,
        method,
        Listed.days(preferredDays),
        new PreferredHours(preferredFrom, preferredUntil),
        responseHours,
        checkInCadence,
        new ProtectedTime(protectedMinutes, protectedAtWork),
        durationMonths,
        Listed.numbers(reviewDays));
  }

  String agreement() {
    return agreement;
  }

  int number() {
    return number;
  }

  Optional<String> draftedBy() {
    return Optional.ofNullable(draftedBy);
  }

  Instant draftedAt() {
    return draftedAt;
  }

  boolean amendment() {
    return amendment;
  }

  String contentHash() {
    return contentHash;
  }

  AgreementText.Source source() {
    return new AgreementText.Source(template, templateVersion, templateLanguage);
  }

  String title() {
    return title;
  }

  String introduction() {
    return introduction;
  }

  String methodName() {
    return methodName;
  }

  @Nullable String independentContact() {
    return independentContact;
  }

  Optional<String> leftPerson() {
    return Optional.ofNullable(leftPerson);
  }

  Optional<String> joiningPerson() {
    return Optional.ofNullable(joiningPerson);
  }
}
