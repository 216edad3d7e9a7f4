package mentorbot.community;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.Optional;
import mentorbot.store.Row;
import org.hibernate.StatelessSession;

@Repository
interface Channels {
  StatelessSession session();

  /** What a coordinator last said, by {@link CommunityChannel#ID}; empty if none ever did. */
  default Optional<CommunityChannel> said(String id) {
    return Row.find(session(), CommunityChannel.class, id);
  }

  @Insert
  void add(CommunityChannel channel);

  @Update
  void change(CommunityChannel channel);
}
