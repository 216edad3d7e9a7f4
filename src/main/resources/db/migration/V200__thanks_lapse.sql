-- Thanks that wait for a yes lapse, the longest ago first; a no does so at the same time. What was
-- declined before lapses here, so that nobody hears of it so late.
update community_post set state = 'LAPSED' where state = 'DECLINED';
drop index community_post_state;
create index community_post_pressed on community_post (team, state, pressed_at);
