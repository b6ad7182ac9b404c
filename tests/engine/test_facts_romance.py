"""What Spanish, Portuguese, French and Italian flyers say, found and normalised."""

import pytest

from tests.engine.snippets import in_digits

CASES = {
    "Spain, fiesta": (
        """Comisión de Fiestas de Villasol
        # Gran Verbena de San Juan
        martes 23 de junio de 2026
        A partir de las 22:00 h
        Sardinada popular a las 20.30 h. Precio: 6 €
        Inscripciones hasta el 19 de junio en el 612 34 50 67""",
        "date 2026-06-23|time 22:00|time 20:30|price 6 EUR|deadline 2026-06-19|phone +34612345067",
    ),
    "Spain, meeting of owners": (
        """# Junta General Ordinaria
        Se convoca a los propietarios el día 15/01/2027
        a las 19:00 horas en primera convocatoria y a las 19:30 horas en segunda
        Lugar: portal, C/ Mayor 14
        administracion@fincaslopez.example.es""",
        "date 2027-01-15|time 19:00|time 19:30|email administracion@fincaslopez.example.es",
    ),
    "Mexico, taquería": (
        """Taquería Los Primos
        # MARTES DE 2x1
        Orden de pastor $85
        Gringa $62.50
        Abierto de 6 pm a 1 am
        Servicio a domicilio: 55 5555 0143""",
        "price 85 MXN|price 62.5 MXN|time 18:00/01:00|phone +525555550143",
    ),
    "Argentina, workshop": (
        """# Taller de cerámica
        Todos los jueves de 18 a 20 hs
        Arranca el 5 de marzo
        Inversión: $ 25.000 por mes
        Informes: +54 11 5555 0123
        taller@barro.example.com.ar""",
        "time 18:00/20:00|date --03-05|price 25000 ARS|phone +541155550123|email taller@barro.example.com.ar",
    ),
    "Colombia, lost dog": (
        """# SE BUSCA
        Perrito criollo, responde a Toby
        Se perdió el sábado 7 de febrero en Chapinero, Bogotá
        Recompensa $200.000
        Llamar al 300 555 0147""",
        "date --02-07|price 200000 COP|phone +573005550147",
    ),
    "Chile, bingo": (
        """Junta de Vecinos N° 12
        # GRAN BINGO BAILABLE
        Sábado 12/09/2026, 20:30 hrs.
        Cartón $1.500, Santiago de Chile
        Reservas al +56 9 5555 0111""",
        "date 2026-09-12|time 20:30|price 1500 CLP|phone +56955550111",
    ),
    "Spanish times by words": (
        """# Clases de guitarra
        Lunes y miércoles de 5 a 7 de la tarde
        Domingo a las 12 del día
        Primera clase: 4/5/2026 a las 9 de la mañana""",
        "time 17:00/19:00|time 12:00|date 2026-05-04|time 09:00",
    ),
    "Brazil, church bazaar": (
        """Paróquia Santa Rita
        # Bazar Beneficente
        Dias 14 e 15 de novembro de 2026
        Das 9h às 16h30
        Peças a partir de R$ 2,50
        Rua Tiradentes, 88 - Centro
        (31) 3555-0147""",
        "date 2026-11-14/2026-11-15|time 09:00/16:30|price 2.5 BRL|phone +553135550147",
    ),
    "Brazil, gym": (
        """# Matrículas abertas!
        De R$ 149,90 por R$ 99,90 mensais
        Promoção válida até 31/03/2026
        Seg a sex 6h-22h, sáb 8h-14h
        WhatsApp 11 95555-0123""",
        "price 149.9 BRL|price 99.9 BRL|deadline 2026-03-31|time 06:00/22:00|time 08:00/14:00|phone +5511955550123",
    ),
    "Portugal, lunch": (
        """# Almoço convívio
        Domingo, 18 de outubro, às 12h30
        Sede do Rancho Folclórico
        15,00€ adultos / 7,50€ crianças
        Inscrições até 12 de outubro: 912 555 014
        rancho@aldeia.example.pt""",
        "date --10-18|time 12:30|price 15 EUR|price 7.5 EUR|deadline --10-12|phone +351912555014"
        "|email rancho@aldeia.example.pt",
    ),
    "France, flea market": (
        """Sou des Écoles de Valbrun
        # Grande brocante
        Samedi 18 avril 2026
        de 7 h à 17 h
        2,50 € le mètre, réservation avant le 10 avril
        06 12 55 01 47 ou brocante.valbrun@example.fr""",
        "date 2026-04-18|time 07:00/17:00|price 2.5 EUR|deadline 2026-04-10|phone +33612550147"
        "|email brocante.valbrun@example.fr",
    ),
    "France, theatre": (
        """La troupe des Tréteaux présente
        # Le Malade imaginaire
        vendredi 6 et samedi 7 mars 2026 à 20h30
        dimanche 8 mars 2026 à 15 h
        Salle des fêtes. Plein tarif 10 €, tarif réduit 6 €, gratuit moins de 12 ans
        Billetterie : www.treteaux.example.fr/billets""",
        "price free|date 2026-03-06/2026-03-07|time 20:30|date 2026-03-08|time 15:00|price 10 EUR|price 6 EUR"
        "|url www.treteaux.example.fr/billets",
    ),
    "France, water cut": (
        """# Coupure d'eau
        Le 1er décembre 2026 entre 8h30 et 12h
        Prévoyez des réserves.
        Syndic : 01 99 00 12 34""",
        "date 2026-12-01|time 08:30|time 12:00|phone +33199001234",
    ),
    "Québec, garage sale": (
        """# Vente de garage communautaire
        Samedi 6 juin de 9 h à 15 h
        Location de table : 10 $
        Montréal (Québec) H2X 1Y4
        514 555-0182""",
        "date --06-06|time 09:00/15:00|price 10 CAD|phone +15145550182",
    ),
    "Belgium, in two languages": (
        """# Fête de quartier / Buurtfeest
        Dimanche 13 septembre 2026 / Zondag 13 september 2026
        14h - 20h
        Info: 02 555 01 47, feest@kwartier.example.be""",
        "date 2026-09-13|time 14:00/20:00|phone +3225550147|email feest@kwartier.example.be",
    ),
    "Italy, patron saint": (
        """Pro Loco di Montefiore
        # Sagra della Porchetta
        dal 3 al 5 luglio 2026
        Apertura stand ore 19.00
        Menù completo € 18,00
        Info e prenotazioni 333 555 0147""",
        "date 2026-07-03/2026-07-05|time 19:00|price 18 EUR|phone +393335550147",
    ),
    "Italy, course": (
        """# Corso di pasta fresca
        Sabato 10 ottobre, dalle 15:30 alle 18:30
        Costo: 35 euro
        Iscrizioni entro il 2 ottobre
        Via Garibaldi 12, Bologna
        www.manieinpasta.example.it""",
        "date --10-10|time 15:30/18:30|price 35 EUR|deadline --10-02|url www.manieinpasta.example.it",
    ),
    "Italy, condominium": (
        """# AVVISO
        Si avvisano i condomini che giovedì 12/03/2026
        dalle ore 8 alle ore 13 verrà sospesa l'acqua.
        L'amministratore, Rag. Conti - tel. 051 555 0147""",
        "date 2026-03-12|time 08:00/13:00|phone +390515550147",
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_facts_of_a_romance_flyer(name: str) -> None:
    """Everything in digits on the flyer is found with its value, and nothing else is taken for a fact."""
    text, expected = CASES[name]
    assert in_digits(text) == set(expected.split("|"))
