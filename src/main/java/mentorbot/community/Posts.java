package mentorbot.community;

import jakarta.data.Limit;
import jakarta.data.repository.Delete;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mentorbot.store.Row;
import org.hibernate.StatelessSession;

@Repository
interface Posts {
  StatelessSession session();

  default Optional<CommunityPost> post(String id) {
    return Row.find(session(), CommunityPost.class, id);
  }

  @Query("from CommunityPost where openKey = :openKey")
  Optional<CommunityPost> open(String openKey);

  /** What stands or waits and concerns this person, newest first. */
  @Query(
      "from CommunityPost where (author = :person or (about = :person and state = POSTED))"
          + " and state in (ASKED, POSTED) order by pressedAt desc, id")
  List<CommunityPost> live(String person, Limit limit);

  /** Everything of or about a person. */
  @Query("from CommunityPost where author = :person or about = :person")
  List<CommunityPost> concerning(String person);

  @Query("from CommunityPost where state = :state")
  List<CommunityPost> in(CommunityPost.State state);

  @Query(
      "select count(this) from CommunityPost where author = :author and about = :about"
          + " and pressedAt > :after")
  long askedSince(String author, String about, Instant after);

  @Query("select count(this) from CommunityPost where author = :author and state = ASKED")
  long waitingBy(String author);

  @Query("select count(this) from CommunityPost where author = :person or about = :person")
  long count(String person);

  @Insert
  void add(CommunityPost post);

  @Update
  void change(CommunityPost post);

  @Delete
  void remove(CommunityPost post);
}
