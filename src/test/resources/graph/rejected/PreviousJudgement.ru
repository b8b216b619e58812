# A grade that is no grade of the inspectorate.
# Expected: has one grade
PREFIX jointly: <https://w3id.org/jointly/def#>
PREFIX grades: <https://w3id.org/jointly/def/grades/>

DELETE { ?j jointly:grade ?grade } INSERT { ?j jointly:grade grades:fair }
WHERE { ?j a jointly:PreviousJudgement ; jointly:grade ?grade }
