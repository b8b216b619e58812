# A passage that ends on a page before it begins.
# Expected: begins on one page
PREFIX jointly: <https://w3id.org/jointly/def#>

DELETE { ?p jointly:lastPage ?page } INSERT { ?p jointly:lastPage 1 }
WHERE { ?p jointly:lastPage ?page }
