# A part in an arrangement that nothing shows.
# Expected: names what shows it
PREFIX jointly: <https://w3id.org/jointly/def#>

DELETE { ?p jointly:shownBy ?what } WHERE { ?p a jointly:Participation ; jointly:shownBy ?what }
