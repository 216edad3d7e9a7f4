package mentorbot.journal;

import jakarta.data.repository.Delete;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;
import mentorbot.store.Row;
import mentorbot.store.TeamQuery;
import org.hibernate.StatelessSession;

/** Entries of journals; made per transaction with {@code new JournalEntries_(session)}. */
@Repository
interface JournalEntries {
  StatelessSession session();

  default Optional<JournalEntry> entry(String id) {
    return Row.find(session(), JournalEntry.class, id);
  }

  // In SQL: of ten thousand entries "order by … limit 1" reads one, a "max" all.
  TeamQuery<Integer> LAST_NUMBER =
      TeamQuery.of(
          "select e.number from journal_entry e where e.team = :team and e.author = :author"
              + " order by e.number desc limit 1",
          row -> row.number(1));

  TeamQuery<String> NEWEST =
      TeamQuery.of(
          "select e.id from journal_entry e where e.team = :team and e.author = :author"
              + " order by e.number desc limit 1",
          row -> row.text(1));

  default Optional<String> newest(String author) {
    return NEWEST.first(session(), author);
  }

  /** The number of the newest one. */
  default Optional<Integer> lastNumber(String author) {
    return LAST_NUMBER.first(session(), author);
  }

  /** Newest first; both ends are part of it. */
  @Query(
      "from JournalEntry where author = :author and number between :oldest and :newest"
          + " order by number desc")
  List<JournalEntry> between(String author, int oldest, int newest);

  /** What an entry takes where it is stored, sealed. */
  record Size(int number, int bytes) {}

  /** In SQL, for the length of what is sealed without reading it. */
  TeamQuery<Size> SIZES =
      TeamQuery.of(
          "select e.number, coalesce(octet_length(e.text), 0)"
              + " + coalesce(octet_length(e.together), 0)"
              + " from journal_entry e where e.team = :team and e.author = :author"
              + " order by e.number",
          row -> new Size(row.number(1), row.number(2)));

  /** The oldest first. */
  default List<Size> sizes(String author) {
    return SIZES.ask(session(), author);
  }

  @Query("select count(this) from JournalEntry where author = :author")
  long count(String author);

  @Insert
  void add(JournalEntry entry);

  @Update
  void change(JournalEntry entry);

  @Delete
  void remove(JournalEntry entry);

  @Query("delete from JournalEntry where author = :author")
  int erase(String author);
}
