"""Notices of every day in English, with the turns of each country: ranges, old prices, what is free, who is who."""

import pytest

from tests.engine.snippets import in_digits

CASES = {
    "US, library": (
        """Maplewood Public Library
        # Family Game Night
        1st Friday of every month, 6-8 PM
        Starting Friday, January 8, 2027
        FREE admission - all ages
        Questions? (651) 555-0133 x204 or games@maplewoodlib.example.org""",
        "time 18:00/20:00|date 2027-01-08|price free|phone +16515550133|email games@maplewoodlib.example.org",
    ),
    "US, moving sale": (
        """# MOVING SALE
        Sat 9/26 & Sun 9/27, 8 to 1
        Sofa was $400, now $150
        Bookshelves $20-$45 each
        318 Juniper Ln, Dayton OH
        cash or Venmo @rita-moves""",
        "date --09-26|date --09-27|time 08:00/13:00|price 400 USD|price 150 USD|price 20 USD|price 45 USD"
        "|handle @rita-moves",
    ),
    "US, school fundraiser": (
        """Lincoln Elementary PTO
        # Pancake Breakfast
        Saturday, November 14th from 7:30 - 10:30 a.m.
        $6 per person / kids under 3 eat free
        Pre-order by Wed. 11/11 at lincolnpto.example.org
        Gluten free option available""",
        "date --11-14|time 07:30/10:30|price 6 USD|price free|deadline --11-11|url lincolnpto.example.org",
    ),
    "US, gym offer": (
        """# JOIN NOW – PAY LATER
        No enrollment fee until 1/31/27
        Only $9.99/mo. (reg. $24.99)
        24/7 access, 5,000 sq ft, sugar-free bar
        Buy 2 sessions, get 1 free
        IG: @ironbarn_tulsa""",
        "deadline 2027-01-31|price 9.99 USD|price 24.99 USD|handle @ironbarn_tulsa",
    ),
    "US, open house": (
        """# OPEN HOUSE
        Sunday 1-3pm, 77 Birch Court
        3 bd / 2 ba • 1,640 sqft • $389,000
        MLS# 2204571
        Dana Whitfield, Realtor 512.555.0190""",
        "time 13:00/15:00|price 389000 USD|phone +15125550190",
    ),
    "US, blood drive": (
        """# Community Blood Drive
        Thurs. Dec 3 • noon–6 p.m.
        First Baptist Church gym
        Schedule: 1-800-555-0177 or blood.example.org/drive (code TULSA3)""",
        "date --12-03|time 12:00/18:00|phone +18005550177|url blood.example.org/drive",
    ),
    "UK, half past": (
        """# Whist Drive
        Every Tuesday at half past two
        £2.50 incl. tea and biscuits
        Ring Doris 01632 960 201 or just turn up""",
        "time 14:30|price 2.5 GBP|phone +441632960201",
    ),
    "UK, supper for": (
        """# Burns Night Supper
        Saturday 23 January 2027, 7 for 7.30pm, carriages at midnight
        £28 a head, BYOB
        Tickets from the bar, last orders Friday 15 January""",
        "date 2027-01-23|time 19:00|time 19:30|time 00:00|price 28 GBP|deadline 2027-01-15",
    ),
    "UK, allotments": (
        """Thornbury Allotment Society
        # Annual Seed Swap
        Sun 7th Feb 10-12
        Free entry, bacon rolls from £3
        thornburyallotments (at) example.org.uk""",
        "date --02-07|time 10:00/12:00|price free|price 3 GBP|email thornburyallotments@example.org.uk",
    ),
    "UK, charity shop": (
        """# Volunteers needed
        Monday to Friday 9.30-1 or 1-5
        Call in or ring the manager on 0117 496 0122/0123""",
        "time 09:30/13:00|time 13:00/17:00|phone +441174960122",
    ),
    "UK, theatre": (
        """The Maltings
        # Jack and the Beanstalk
        12 Dec – 3 Jan, 2.30pm & 7pm
        (no performance 25 & 26 Dec)
        Tickets £14 (£11 concs), family of four £44
        Box office 01632 960 333 • themaltings.example.co.uk""",
        "date --12-12/--01-03|time 14:30|time 19:00|date --12-25/--12-26|price 14 GBP|price 11 GBP|price 44 GBP"
        "|phone +441632960333|url themaltings.example.co.uk",
    ),
    "UK, parking notice": (
        """# RESIDENTS' PARKING SUSPENDED
        Mill Road (nos. 2–40)
        8am Mon 1 Mar until 6pm Wed 3 Mar 2027
        Free parking in Gas Lane. Ref TM/2027/118""",
        "time 08:00|date 2027-03-01|time 18:00|date 2027-03-03",
    ),
    "India, tuition": (
        """BRIGHT MINDS TUITION CENTRE
        # ADMISSIONS OPEN 2027-28
        Classes VIII to XII (CBSE/ICSE)
        Batches: 4-6 pm & 6-8 pm, Mon to Sat
        Fees Rs. 1,500/- p.m. per subject
        First 20 students: admission fee FREE
        Mob: 98300 55512 / 13""",
        "time 16:00/18:00|time 18:00/20:00|price 1500 INR|price free|phone +919830055512",
    ),
    "India, discount": (
        """# FESTIVE DHAMAKA SALE
        MRP ₹2,499 Offer Price ₹1,299 only
        Flat 50% off upto ₹5000
        20th Oct to 10th Nov 2026
        Timing 10:30 am to 9:30 pm (all days)
        WhatsApp: 90000 55512""",
        "price 2499 INR|price 1299 INR|price 5000 INR|date 2026-10-20/2026-11-10|time 10:30/21:30|phone +919000055512",
    ),
    "India, society meeting": (
        """SUNRISE CO-OP. HSG. SOCIETY LTD.
        # SPECIAL GENERAL BODY MEETING
        on Sunday 17-01-2027 at 10.30 A.M. sharp in the society office
        Last date for dues: 10-01-2027 (Penalty Rs. 100/- after due date)
        For and on behalf of M.C.
        V. Deshpande, Hon. Secretary""",
        "date 2027-01-17|time 10:30|deadline 2027-01-10|price 100 INR",
    ),
    "India, pooja": (
        """|| Shree Ganeshaya Namah ||
        # Satyanarayan Pooja
        Date: Sat, 14 Nov '26
        Muhurat 9.05 am – 11.40 am, Prasad 12.30 pm onwards
        Flat 302, B Wing, Sai Krupa CHS, Thane (W) - 400601""",
        "date 2026-11-14|time 09:05/11:40|time 12:30",
    ),
    "India, lost certificate and scores": (
        """# INTER-SCHOOL QUIZ
        Round 1: 20 marks, Round 2: 30 marks
        Reporting 8.30 a.m.; finals 2.00 p.m. on 05/12/2026
        Entry Rs 200 per team (2 students)
        quiz@dps-kota.example.in""",
        "time 08:30|time 14:00|date 2026-12-05|price 200 INR|email quiz@dps-kota.example.in",
    ),
    "Australia, swim club": (
        """Kiama Swimming Club
        # Come & Try Day
        Saturday 17th October, 8.30am-10am
        FREE for under 5s, others $5
        Membership $85 p.a., early bird $70 before 30/9
        0491 570 156 • kiamaswim.example.com.au""",
        "date --10-17|time 08:30/10:00|price free|price 5 AUD|price 85 AUD|price 70 AUD|deadline --09-30"
        "|phone +61491570156|url kiamaswim.example.com.au",
    ),
    "Australia, bin days": (
        """# Hard rubbish collection
        Put out no earlier than 5pm Sun 6/12/26
        Booked pick-ups only: 1300 555 019
        Max 2 m3 per household – City of Glen Huon VIC 3139""",
        "time 17:00|date 2026-12-06|phone +611300555019",
    ),
    "Philippines, barangay": (
        """BARANGAY SAN ROQUE
        # LIBRENG TULI / FREE CIRCUMCISION
        April 24, 2027 (Saturday) 7:00 AM – 3:00 PM
        Covered Court, Brgy. San Roque
        Registration fee: FREE. Contact 0917-555-0188""",
        "date 2027-04-24|time 07:00/15:00|price free|phone +639175550188",
    ),
    "Philippines, rent": (
        """# ROOM FOR RENT
        Php 4,500/month, 1 month advance, 2 months deposit
        Available 02/15/2027
        Inquire: 0998 555 0142 / (02) 8555-0142
        FB: @casaelenarooms""",
        "price 4500 PHP|date 2027-02-15|phone +639985550142|phone +63285550142|handle @casaelenarooms",
    ),
    "Nigeria, conference": (
        """REDEEMED HARVEST ASSEMBLY
        # 3-DAY REVIVAL
        Wed 4th – Fri 6th Nov., 2026
        Time: 5:30pm daily
        Ministering: Pastor (Mrs) Grace Adeleke
        Love feast: N2,000 only. Info: 08030005555, 09020005555""",
        "date 2026-11-04/2026-11-06|time 17:30|price 2000 NGN|phone +2348030005555|phone +2349020005555",
    ),
    "Nigeria, lesson": (
        """# HOLIDAY COACHING
        Mon. 27th July to Fri. 28th August, 2026
        8am - 1pm
        Fee: ₦15,000 (was ₦20,000)
        No. 4 Unity Close, Ikeja""",
        "date 2026-07-27/2026-08-28|time 08:00/13:00|price 15000 NGN|price 20000 NGN",
    ),
    "Ireland, match": (
        """Ballyduff GAA
        # Lotto draw
        Monday 9 Nov, 9.30pm sharp in Kelly's
        Jackpot €6,400. Tickets €2 each or 3 for €5""",
        "date --11-09|time 21:30|price 6400 EUR|price 2 EUR|price 5 EUR",
    ),
    "South Africa, market": (
        """# Moonlight Market
        Friday 4 December, 17h00 - 21h00
        Entry R20, kids under 10 free
        Stalls from R350. WhatsApp 082 555 0190""",
        "date --12-04|time 17:00/21:00|price 20 ZAR|price free|price 350 ZAR|phone +27825550190",
    ),
    "wrapped link and spaced address": (
        """# Residents' survey
        Fill in at www.oakhill-residents.example.org/
        survey-2027
        or write to chair@ oakhill-residents.example.org
        before 1 May 2027""",
        "url www.oakhill-residents.example.org/survey-2027|email chair@oakhill-residents.example.org"
        "|deadline 2027-05-01",
    ),
    "number over two lines": (
        """# Found: tabby kitten
        Please ring Sheila on 01632
        960 144 after 6pm""",
        "phone +441632960144|time 18:00",
    ),
    "what looks free": (
        """# Cheese Market
        Free-range eggs, gluten free bread, smoke-free site
        Feel free to bring a friend. Free wifi, free parking
        Buy one get one free on jam. Carefree fun for all""",
        "",
    ),
    "durations and counts": (
        """# Two Day Hike
        Day 1: 24 km, Day 2: 18 km
        2 h 30 min drive, 45 min break, 3-4 hours a day
        Start 7h30 sharp on 5th June 2027""",
        "time 07:30|date 2027-06-05",
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_facts_of_an_english_notice_of_every_day(name: str) -> None:
    """Everything in digits on the notice and all that is free is found, and nothing else is taken for a fact."""
    text, expected = CASES[name]
    assert in_digits(text) == set(filter(None, expected.split("|")))
