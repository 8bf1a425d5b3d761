"""Rooms divided anew change what a hall's feed leaves out, so its entries must look changed."""

from tests.history.test_stamps import ACTIVITY, FIRST, ROOM, T, repository, stamp, stamped

__all__ = ["repository"]


def test_a_room_divided_anew_changes_every_entry_of_the_office(repository):
    found = []
    for number, parts in enumerate(("[aula-a]", "[aula-a, aula-b]", "[aula-b, aula-a]"), 2):
        repository.commit(T.format(number), ruang__gedung=f"{ROOM}terdiri_dari: {parts}\n")
        found.append(stamp(repository))
    assert found == [stamped(T.format(2)), stamped(T.format(3)), stamped(T.format(3))]


def test_a_new_undivided_room_and_one_that_goes_change_nothing(repository):
    repository.commit(T.format(2), ruang__taman=ROOM)
    repository.remove("records/kendal/ruang/taman.yml")
    repository.commit(T.format(3))
    assert stamp(repository) == FIRST


def test_an_entry_without_rooms_is_not_concerned(repository):
    outside = ACTIVITY.replace("ruang: [aula]", "tempat: Alun-alun")
    repository.commit(T.format(2), kegiatan__a=outside)
    repository.commit(T.format(3), ruang__gedung=f"{ROOM}terdiri_dari: [aula]\n")
    assert stamp(repository) == stamped(T.format(2))
