"""What English flyers of many countries say, found and normalised."""

import pytest

from tests.engine.snippets import in_digits

CASES = {
    "garage sale, United States": (
        """# HUGE GARAGE SALE
        Sat & Sun June 13-14
        8am - 2pm
        1427 Maple Ave, Springfield
        Everything must go! Couch $75, bikes from $20
        Text Marcy 555-0142""",
        "date --06-13/--06-14|time 08:00/14:00|price 75 USD|price 20 USD|phone 5550142",
    ),
    "parents' association, United States": (
        """Roosevelt Middle School PTSA
        # Spring Book Fair
        April 20-24, 2026
        Mon-Thu 8:30-3:30, Fri 8:30-noon
        Volunteers needed! Sign up at rooseveltptsa.example.org/bookfair
        Questions? bookfair@rooseveltptsa.example.org""",
        "date 2026-04-20/2026-04-24|time 08:30/15:30|time 08:30/12:00"
        "|url rooseveltptsa.example.org/bookfair|email bookfair@rooseveltptsa.example.org",
    ),
    "church supper, United States": (
        """St. Mark's Lutheran Church
        # Fish Fry
        Every Friday in Lent, 4:30-7 PM
        Adults $14, kids 6-12 $7, 5 & under free
        220 N. Main Street
        Carry-outs: (414) 555-0177""",
        "price free|time 16:30/19:00|price 14 USD|price 7 USD|phone +14145550177",
    ),
    "dentist, United States": (
        """Bright Smiles Family Dentistry
        # New Patient Special
        $89 exam, X-rays & cleaning (reg. $250)
        Offer expires 12/31/2026
        Mon-Fri 8-5
        Call 312.555.0136
        www.brightsmiles.example.com""",
        "price 89 USD|price 250 USD|date 2026-12-31|time 08:00/17:00|phone +13125550136"
        "|url www.brightsmiles.example.com",
    ),
    "yoga, United States": (
        """# Sunrise Yoga
        Tuesdays & Thursdays, 6:15-7:15 a.m.
        Starts 9/8/2026
        Drop-in $12 | 10-class pass $100
        Bring a mat and water. Riverside Park, Shelter 3""",
        "time 06:15/07:15|date 2026-09-08|price 12 USD|price 100 USD",
    ),
    "month first is told by an impossible month": (
        """# Camp Pinewood
        Session 1: 6/15/2026 - 6/26/2026
        Session 2: 7/6/2026 - 7/17/2026
        Deposit of $150 due by 5/1/2026""",
        "date 2026-06-15/2026-06-26|date 2026-07-06/2026-07-17|price 150 USD|deadline 2026-05-01",
    ),
    "concert, United States": (
        """# The Velvet Owls
        with The Lantern Club
        Friday, Nov. 6th
        Doors 7 / Show 8pm
        Tickets $25 adv. $30 day of show
        The Blue Note, 17 N 9th St""",
        "date --11-06|time 20:00|time 19:00|price 25 USD|price 30 USD",
    ),
    "webinar, United States": (
        """# Filing Taxes as a Freelancer
        Webinar: Wed, Feb 11, 2026 at 12:00 p.m. PT / 3:00 p.m. ET
        Free. Register: https://learn.example.com/w/tax-101?src=flyer
        Meeting ID: 812 3456 7890""",
        "price free|date 2026-02-11|time 12:00|time 15:00|url https://learn.example.com/w/tax-101?src=flyer",
    ),
    "apartment for rent, United States": (
        """# FOR RENT
        2 BR / 1 BA, 850 sq ft
        $1,450/mo + utilities
        Available August 1
        Security deposit: $1,450
        No pets. Call (919) 555-0108 after 5 pm""",
        "price 1450 USD|date --08-01|phone +19195550108|time 17:00",
    ),
    "football club, United Kingdom": (
        """Ashby Rovers FC
        # End of Season Presentation
        Saturday 23rd May 2026
        7.30pm till late
        Tickets £12.50 adults, £6 under-16s from the clubhouse
        Contact Dave Prior 07700 900142""",
        "date 2026-05-23|time 19:30|price 12.5 GBP|price 6 GBP|phone +447700900142",
    ),
    "parish notice, United Kingdom": (
        """# Notice of Parish Meeting
        Date: 14/04/2026
        Time: 7.00 p.m.
        Venue: The Old Schoolroom, Church Lane, Little Wenham
        Items for the agenda to the Clerk by 7 April
        clerk@littlewenham-pc.example.uk""",
        "date 2026-04-14|time 19:00|deadline 2026-04-07|email clerk@littlewenham-pc.example.uk",
    ),
    "car boot sale, United Kingdom": (
        """# CAR BOOT SALE
        Bank Holiday Monday 25 May
        Sellers 6am, buyers from 7.30am
        Cars £8, vans £12, buyers 50p
        Showground, A47 Leicester Road LE15 9SR""",
        "date --05-25|time 06:00|time 07:30|price 8 GBP|price 12 GBP|price 0.5 GBP",
    ),
    "school letter, United Kingdom": (
        """Dear Parents and Carers,
        Year 4 will visit the Roman Baths on Thursday 12 March 2026.
        The coach leaves at 8.45 and returns at about 3.15pm.
        The cost is £14.20. Please return the slip by Friday 27 February.
        Mrs H. Lomax""",
        "date 2026-03-12|time 08:45|time 15:15|price 14.2 GBP|deadline 2026-02-27",
    ),
    "bus replacement, United Kingdom": (
        """# Planned engineering work
        Sat 6 and Sun 7 June 2026
        Buses replace trains between 2200 hrs and 0600 hrs
        Info: 03457 000125 or www.railworks.example.co.uk/june""",
        "date 2026-06-06/2026-06-07|time 22:00|time 06:00|phone +443457000125|url www.railworks.example.co.uk/june",
    ),
    "choir, no year and no meridian": (
        """# Messiah from Scratch
        Sunday 13 December
        Rehearsal 2.00, performance 6.30
        St Peter's Church
        Singers £10 | Audience £5""",
        "date --12-13|time 14:00|time 18:30|price 10 GBP|price 5 GBP",
    ),
    "wedding hall, India": (
        """With the blessings of our elders
        # Wedding Reception of Karthik & Divya
        on Sunday, 8th February 2026
        6.30 pm onwards
        Sri Venkateswara Kalyana Mandapam, 4th Cross, Jayanagar
        RSVP: Ramesh 98450 12345 / 98450 12346""",
        "date 2026-02-08|time 18:30|phone +919845012345|phone +919845012346",
    ),
    "coaching class, India": (
        """Vidya Coaching Classes
        # JEE / NEET Crash Course
        Starts 1st April 2026
        Timings: 4.00 to 7.30 p.m.
        Fees Rs.12,500/- (Early bird Rs 10,000/- till 15-03-2026)
        Limited seats! Call 9876543210, 080-2555 0199""",
        "date 2026-04-01|time 16:00/19:30|price 12500 INR|price 10000 INR|deadline 2026-03-15"
        "|phone +919876543210|phone +918025550199",
    ),
    "real estate, India": (
        """# 2 BHK FLAT FOR SALE
        1150 sq.ft, 3rd floor, covered parking
        Rs 62 lakhs (negotiable)
        Near Metro Station, Baner, Pune 411045
        Contact: 90110 55512""",
        "price 6200000 INR|phone +919011055512",
    ),
    "temple, India": (
        """Sri Rama Seva Mandali
        # Sri Rama Navami Celebrations
        26-03-2026 to 05-04-2026
        Daily Harikatha at 6.30 PM
        Mahaprasadam on 05-04-2026 from 12.30 PM
        Donors: GPay seva@okbank""",
        "date 2026-03-26/2026-04-05|time 18:30|date 2026-04-05|time 12:30",
    ),
    "blood donation, India": (
        """Lions Club of Indore
        # MEGA BLOOD DONATION CAMP
        Date : 14/06/2026 (Sunday)
        Time : 9:00 AM – 2:00 PM
        Venue : Rajwada Community Hall
        For registration WhatsApp +91 99260 55501""",
        "date 2026-06-14|time 09:00/14:00|phone +919926055501",
    ),
    "electricity board, India": (
        """# Power Shutdown Notice
        Due to maintenance work there will be no supply on 21.07.2026 between 09.00 hrs and 17.00 hrs.
        Areas: Anna Nagar, Shanti Colony.
        Helpline 1912""",
        "date 2026-07-21|time 09:00/17:00",
    ),
    "body corporate, Australia": (
        """# Notice of Annual General Meeting
        Tuesday, 11 August 2026 at 6:30 pm AEST
        Unit 3, 45 Swan Street, Richmond VIC 3121
        Special levy: $450 per lot, due 30/09/2026
        Ph (03) 5550 1234  ABN 12 345 678 901""",
        "date 2026-08-11|time 18:30|price 450 AUD|deadline 2026-09-30|phone +61355501234",
    ),
    "surf club, Australia": (
        """# Nippers Sign-On Day
        Sun 13/9/26, 9am-11am
        $95 per child or $240 family
        www.bondinippers.example.com.au""",
        "date 2026-09-13|time 09:00/11:00|price 95 AUD|price 240 AUD|url www.bondinippers.example.com.au",
    ),
    "curling club, Canada": (
        """# Learn to Curl
        October 4, 2026, 1:00-4:00 p.m.
        C$20 per person incl. HST
        Guelph, Ontario N1H 3A1
        519-555-0164""",
        "date 2026-10-04|time 13:00/16:00|price 20 CAD|phone +15195550164",
    ),
    "mosque bazaar, South Africa": (
        """Masjid An-Noor
        # Annual Bazaar & Food Fair
        Saturday 31 October 2026 from 09h00 to 16h00
        Koeksisters R5.00, Bunny chow R45.00
        Enquiries: Fatima 021 555 0187""",
        "date 2026-10-31|time 09:00/16:00|price 5 ZAR|price 45 ZAR|phone +27215550187",
    ),
    "food court, Singapore": (
        """# Chinese New Year Dinner
        Sat, 21 Feb 2026, 7.00pm to 10.00pm
        S$88 per pax; table of 10 S$850
        RSVP by 7 Feb to 9123 4567""",
        "date 2026-02-21|time 19:00/22:00|price 88 SGD|price 850 SGD|deadline 2026-02-07|phone +6591234567",
    ),
    "school fees, Malaysia": (
        """Tadika Ceria
        # Enrolment 2027
        Registration fee RM150.00
        Monthly fee RM 380
        Open day: 15 November 2026, 9.00 a.m. - 12.00 p.m.
        Tel: 03-5555 0123""",
        "price 150 MYR|price 380 MYR|date 2026-11-15|time 09:00/12:00|phone +60355550123",
    ),
    "kirk session, ireland": (
        """# Table Quiz
        in aid of the Tidy Towns
        Murphy's Bar, Friday 6th Nov at 9pm
        Table of four €40
        Raffle on the night""",
        "date --11-06|time 21:00|price 40 EUR",
    ),
    "tax office, Nigeria": (
        """# Free Eye Clinic
        Saturday 9th May, 2026. 10am prompt
        Glasses at ₦3,500 only
        Contact: 0803 555 0114, 0812 555 0115""",
        "price free|date 2026-05-09|time 10:00|price 3500 NGN|phone +2348035550114|phone +2348125550115",
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_facts_of_an_english_flyer(name: str) -> None:
    """Everything in digits on the flyer is found with its value, and nothing else is taken for a fact."""
    text, expected = CASES[name]
    assert in_digits(text) == set(filter(None, expected.split("|")))
