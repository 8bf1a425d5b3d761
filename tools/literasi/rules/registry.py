"""All rules, and the one way to run them."""

from collections.abc import Iterator

from literasi.rules import (
    alt001_equipment_stock,
    fot001_picture_present,
    idn001_name_matches_content,
    nom001_number_is_claimed,
    nom002_claim_is_used,
    nom003_number_fits_template,
    org001_two_places,
    pjb001_role_held,
    pks001_agreement_in_force,
    rng001_room_clash,
    rng002_tentative_rivals,
    rng003_opening_hours,
    rng004_room_closed,
    rng005_holiday,
    rng006_capacity,
    rng008_room_in_service,
    rng009_date_of_series,
    ruj001_reference_resolves,
    sop001_evidence_before,
    sop002_events_in_order,
    sop003_parallel_steps,
    sop010_doubtful_reading,
    tgl001_end_after_start,
    tgl002_letter_dates,
)
from literasi.rules.rule import Rule
from literasi.rules.scene import Scene
from literasi.values.finding import Finding

RULES: tuple[Rule, ...] = (
    alt001_equipment_stock,
    fot001_picture_present,
    idn001_name_matches_content,
    nom001_number_is_claimed,
    nom002_claim_is_used,
    nom003_number_fits_template,
    org001_two_places,
    pjb001_role_held,
    pks001_agreement_in_force,
    rng001_room_clash,
    rng002_tentative_rivals,
    rng003_opening_hours,
    rng004_room_closed,
    rng005_holiday,
    rng006_capacity,
    rng008_room_in_service,
    rng009_date_of_series,
    ruj001_reference_resolves,
    sop001_evidence_before,
    sop002_events_in_order,
    sop003_parallel_steps,
    sop010_doubtful_reading,
    tgl001_end_after_start,
    tgl002_letter_dates,
)


def check_all(scene: Scene) -> Iterator[Finding]:
    """Run every rule over the scene."""
    for rule in RULES:
        yield from rule.check(scene)
