A call, a visit, a mail or thanks to a business is a line of its log.

  $ cp -R "$EXAMPLES/naperville" . && cd naperville
  $ export STINT_BY=phostrawser
  $ stint contact thanks hope-pantry 'City Library' --today 2026-09-15
  ! done: note thanks to 2 businesses (2 files)
  ! next: stint show business hope-pantry
  $ stint contact call bright-bakery --person ana --note 'A second seat in spring?' --on 2026-09-14 --today 2026-09-15
  ! done: note a call in the log of bright-bakery (1 file)
  ! next: stint show business bright-bakery
  $ tail -n 3 businesses/bright-bakery.yaml
    - {on: 2026-09-02, by: phostrawser, kind: visit, note: "Showed two projects, they added a third"}
    - {on: 2026-09-14, by: phostrawser, kind: call, person: ana, note: "A second seat in spring?"}
  status: active
  $ stint contact call bright-bakery --person ana --note 'A second seat in spring?' --on 2026-09-14 --today 2026-09-15
  ! stint: error: the log of bright-bakery holds this already, on 2026-09-14
  ! help: nothing is to be done, or `--note` tells them apart
  [2]
  $ stint contact call bright-bakery --person anna --today 2026-09-15
  ! stint: error: bright-bakery has no person `anna`
  ! help: did you mean `ana`?
  [2]
  $ stint contact call bright-bakry --today 2026-09-15
  ! stint: error: no business `bright-bakry`
  ! help: did you mean `bright-bakery`?
  [2]
  $ stint contact fax bright-bakery --today 2026-09-15
  ! stint: error: no kind of contact is called `fax`
  ! help: it is call, visit, mail or thanks
  [2]
  $ stint contact call --today 2026-09-15
  ! stint: error: `contact` needs BUSINESS: whom you spoke with
  ! help: usage: stint contact KIND BUSINESS… [options]
  [2]
  $ stint contact call bright-bakery --on 2026-09-16 --today 2026-09-15
  ! stint: error: 2026-09-16 is after today, 2026-09-15
  ! help: note a contact once it has been
  [2]
  $ stint contact visit hope-pantry -n --today 2026-09-15
  --- a/businesses/hope-pantry.yaml
  +++ b/businesses/hope-pantry.yaml
  @@ -7,3 +7,4 @@
     - {on: 2025-12-16, by: phostrawser, kind: thanks}
     - {on: 2026-08-18, by: phostrawser, kind: call, note: Counting team of three again}
     - {on: 2026-09-15, by: phostrawser, kind: thanks}
  +  - {on: 2026-09-15, by: phostrawser, kind: visit}
  ! would note a visit in the log of hope-pantry: 1 file
  $ stint undo --quiet && stint undo --quiet
  $ diff -r . "$EXAMPLES/naperville" | grep -v stint
  [1]
