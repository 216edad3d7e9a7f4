package mentorbot.people;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;
import mentorbot.store.Row;
import mentorbot.store.TeamQuery;
import org.hibernate.StatelessSession;

@Repository
interface MemberRows {
  StatelessSession session();

  default Optional<Member> member(String user) {
    return Row.find(session(), Member.class, user);
  }

  TeamQuery<Members.Described> DESCRIBED =
      TeamQuery.of(
          "select m.name, m.real_name, m.zone, m.locale, m.standing, m.fetched_at, m.id"
              + " from member m where m.team = :team and m.id = :user",
          row ->
              new Members.Described(
                  new SlackAccount(
                      row.text(7),
                      row.text(1),
                      row.text(2),
                      row.textOrNull(3),
                      row.textOrNull(4),
                      SlackAccount.Kind.valueOf(row.text(5))),
                  row.instant(6)));

  default Optional<Members.Described> described(String user) {
    return DESCRIBED.first(session(), user);
  }

  /** The zone that Slack has for somebody. */
  record Zoned(String user, String zone) {}

  TeamQuery<Zoned> ZONES_OF =
      TeamQuery.ofEach(
          "select m.id, m.zone from each(:users) e"
              + " join member m on m.team = :team and m.id = e.id where m.zone is not null",
          row -> new Zoned(row.text(1), row.text(2)));

  /** Those of whom Slack told none lack. */
  default List<Zoned> zonesOf(List<String> users) {
    return ZONES_OF.ask(session(), users);
  }

  @Insert
  void add(Member member);

  @Update
  void change(Member member);
}
