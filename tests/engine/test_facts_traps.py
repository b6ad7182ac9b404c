"""What looks like a fact and is none, and what is one though it hardly looks like it."""

import pytest

from tests.engine.snippets import in_digits

CASES = {
    "hours after days are no dates": (
        """# Chess Academy, Kochi
        Rook Tue, Thu 5.15 – 6.30 pm ₹3,400
        Queen Sat, Sun 9.30 – 11.30 am ₹4,200""",
        "time 17:15/18:30|time 09:30/11:30|price 3400 INR|price 4200 INR",
    ),
    "menu with signs and a time": (
        """# Early Bird Menu
        Served 5.30pm - 6.45pm
        Two courses £21.95
        Three courses £26
        Soup of the day | £6.50
        Seabass, samphire | £17.25""",
        "time 17:30/18:45|price 21.95 GBP|price 26 GBP|price 6.5 GBP|price 17.25 GBP",
    ),
    "price list without signs": (
        """# Corner Barber
        Haircut | 18.00
        Beard trim | 9.50
        Hot towel shave | 14.75
        Kids | 12.00
        Prices in GBP. Closed Mondays""",
        "price 18 GBP|price 9.5 GBP|price 14.75 GBP|price 12 GBP",
    ),
    "bus timetable": (
        """# Service 14
        Monday to Saturday
        Mill Bridge | 0615 | 0715 | 0815
        High Street | 0624 | 0724 | 0826
        Station | 0631 | 0733 | 0835""",
        "time 06:15|time 07:15|time 08:15|time 06:24|time 07:24|time 08:26|time 06:31|time 07:33|time 08:35",
    ),
    "the stop after a month is the sentence's": (
        """# Ferry
        No sailings on 25 December. Book by 16 January. Places limited
        Ring 01632 960 421""",
        "date --12-25|deadline --01-16|phone +441632960421",
    ),
    "nutrition is no price list": (
        """# Granola
        Typical values | per 100 g
        Fat | 12.50
        Saturates | 3.20
        Sugars | 18.00
        Salt | 0.30
        Energy 452 kcal""",
        "",
    ),
    "verses and scores are no times": (
        """# Sunday Message
        "For God so loved the world" John 3:16
        Psalm 23:10
        Service at 10:30 am""",
        "time 10:30",
    ),
    "time stamps of a chat are no facts": (
        """Netball Mums
        Training moved to Weds 4 Mar at 6.15pm
        18:02
        Thanks for letting us know!
        18:03
        Will there be a lift?
        18:11""",
        "date --03-04|time 18:15",
    ),
    "a mail's time of sending is no fact": (
        """From: Office <office@example.org>
        To: All residents
        Subject: Lift repair
        Sent: 3 March 2026 09:14
        The lift is out of order on 5 March 2026 from 9 am.""",
        "email office@example.org|date 2026-03-03|date 2026-03-05|time 09:00",
    ),
    "numbers of registers are no phones": (
        """Hope Foundation
        Registered Charity No. 1122334
        Reg. No. 0312345678
        A/c 00112233445566, IFSC ABCD0001234
        Phone: 0161 496 0321""",
        "phone +441614960321",
    ),
    "fractions and slogans are no dates": (
        """# 24/7 Gym
        1/2 price joining until 30/6/2026
        Open 24/7
        Ages 16-80""",
        "date 2026-06-30",
    ),
    "ranges over the turn of the year": (
        """# Winter Break
        School closed December 21, 2026 - January 3, 2027
        Classes resume Monday, January 4""",
        "date 2026-12-21/2027-01-03|date 2027-01-04",
    ),
    "list of days": (
        """# Pottery for Beginners
        Saturdays 4, 11 & 25 July 2026
        10:00 - 12:30""",
        "date 2026-07-04,2026-07-11,2026-07-25|time 10:00/12:30",
    ),
    "rsvp with a time": (
        """# Baby Shower for Emma
        Sunday, August 9, 2 o'clock
        RSVP by July 26 to Aunt Joan at 555-0173""",
        "date --08-09|time 14:00|deadline --07-26|phone 5550173",
    ),
    "letters read for digits": (
        """# Harvest Supper
        Saturday ııth October 2025
        7.3O pm
        Call o1632 960 155""",
        "date 2025-10-11|time 19:30|phone +441632960155",
    ),
    "spaces lost": (
        """# Jumble Sale
        Saturday14th March2026
        10amto1pm
        Admission50p""",
        "date 2026-03-14|time 10:00/13:00|price 0.5 GBP",
    ),
    "a receipt's date and time run together": (
        """Kedai Maju Sdn Bhd
        Invoice No: 1-916166
        18-01-201815:44:46
        Total RM 16.30""",
        "date 2018-01-18|price 16.3 MYR",
    ),
    "receipt, Malaysia": (
        """MINI MARKET JAYA SDN BHD
        Tax Invoice No: 00231188
        Date: 12/03/2018 18:25
        Milk 1L | 6.90
        Bread | 3.50
        Eggs 10s | 5.20
        Total RM | 15.60
        Cash 20.00  Change 4.40""",
        "date 2018-03-12|time 18:25|price 6.9 MYR|price 3.5 MYR|price 5.2 MYR|price 15.6 MYR|price 4.4 MYR",
    ),
    "price ranges": (
        """# Art Market
        Prints $15-$40, originals $80 to $300
        Rate $18-22/hr""",
        "price 15 USD|price 40 USD|price 80 USD|price 300 USD|price 18 USD/22 USD",
    ),
    "link broken at the end of a line": (
        """# Survey
        Please fill in https://forms.example.org/residents/ parking-2026 by 30 June 2026.""",
        "url https://forms.example.org/residents/parking-2026|deadline 2026-06-30",
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_only_what_is_a_fact_is_taken_for_one(name: str) -> None:
    """Everything in digits on the flyer is found with its value, and nothing else is taken for a fact."""
    text, expected = CASES[name]
    assert in_digits(text) == set(filter(None, expected.split("|")))
