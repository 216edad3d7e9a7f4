package mentorbot.journal;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;
import mentorbot.store.Row;
import org.hibernate.StatelessSession;

/** Lines that were shared; made per transaction with {@code new SharedLines_(session)}. */
@Repository
interface SharedLines {
  StatelessSession session();

  default Optional<SharedLine> line(String id) {
    return Row.find(session(), SharedLine.class, id);
  }

  @Query("from SharedLine where entry = :entry order by sharedAt, id")
  List<SharedLine> ofEntry(String entry);

  /** Only those that can be read now. */
  @Query("from SharedLine where entry in :entries and line is not null order by sharedAt, id")
  List<SharedLine> shown(List<String> entries);

  @Query("from SharedLine where author = :author order by sharedAt, id")
  List<SharedLine> ofAuthor(String author);

  @Query("select count(this) from SharedLine where author = :author")
  long count(String author);

  @Insert
  void add(SharedLine line);

  @Update
  void change(SharedLine line);

  @Query("delete from SharedLine where author = :author")
  int erase(String author);
}
