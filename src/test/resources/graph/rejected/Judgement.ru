# A judgement with two grades.
# Expected: has one grade
PREFIX jointly: <https://w3id.org/jointly/def#>
PREFIX grades: <https://w3id.org/jointly/def/grades/>

INSERT { ?j jointly:grade grades:outstanding } WHERE { ?j a jointly:Judgement }
