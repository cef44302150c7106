The Monday list of the example's program.

  $ cp -R "$EXAMPLES/naperville" . && cd naperville
  $ stint agenda --today 2026-09-15
  Agenda of 2026-09-15, 7 days ahead: 37 lines

  Late
    2026-09-11  winter-camp-plan/s-1056: the offer of 2026-09-04 was to be answered by 2026-09-11, and still holds its seat
                stint move declined winter-camp-plan s-1056
    2026-09-11  patient-handouts/s-1043: the interview was on 2026-09-11, and nobody has said what follows
                stint move offered patient-handouts s-1043
    2026-09-11  product-photos/s-1118: the interview was on 2026-09-11, and nobody has said what follows
                stint move offered product-photos s-1118
    2026-09-14  bridge-data/s-1120: the interview was on 2026-09-14, and nobody has said what follows
                stint move offered bridge-data s-1120
    2025-11-01  pantry-drive-2025/s-1086: 1 entry of hours, 3 hours in all, worked since 2025-11-01, is not verified
                stint log --verify pantry-drive-2025 s-1086
    2025-11-06  stage-poster/s-1115: 1 entry of hours, 1h45m in all, worked since 2025-11-06, is not verified
                stint log --verify stage-poster s-1115
    2025-11-18  laptop-refresh-2025/s-1068: 3 entries of hours, 6 hours in all, worked since 2025-11-18, are not verified
                stint log --verify laptop-refresh-2025 s-1068
    2025-12-01  newsletter-layout/s-1061: 1 entry of hours, 1h45m in all, worked since 2025-12-01, is not verified
                stint log --verify newsletter-layout s-1061
    2026-02-03  clinic-brochure/s-1044: 1 entry of hours, 2 hours in all, worked since 2026-02-03, is not verified
                stint log --verify clinic-brochure s-1044
    2026-02-10  tax-season-help/s-1021: 3 entries of hours, 7.5 hours in all, worked since 2026-02-10, are not verified
                stint log --verify tax-season-help s-1021
    2026-03-10  tax-season-help/s-1020: 1 entry of hours, 2.5 hours in all, worked since 2026-03-10, is not verified
                stint log --verify tax-season-help s-1020
    2026-04-01  greenhouse-sensors/s-1096: 1 entry of hours, 1.5 hours in all, worked since 2026-04-01, is not verified
                stint log --verify greenhouse-sensors s-1096
    2026-06-25  bike-shop-summer/s-1082: 1 entry of hours, 3.5 hours in all, worked since 2026-06-25, is not verified
                stint log --verify bike-shop-summer s-1082
    2026-07-06  kennel-care-summer/s-1038: 1 entry of hours, 3 hours in all, worked since 2026-07-06, is not verified
                stint log --verify kennel-care-summer s-1038
    2026-08-29  library-story-hour/s-1063: 2 entries of hours, 6 hours in all, worked since 2026-08-29, are not verified
                stint log --verify library-story-hour s-1063
    2026-09-03  laptop-refresh/s-1101: 1 entry of hours, 2 hours in all, worked since 2026-09-03, is not verified
                stint log --verify laptop-refresh s-1101
    2025-11-10  stage-poster/s-1115: completed on 2025-11-10, and no final evaluation by the business
                stint evaluate stage-poster s-1115 --as business --comment TEXT
    2025-12-15  pantry-drive-2025/s-1086: completed on 2025-12-15, and no final evaluation by the business
                stint evaluate pantry-drive-2025 s-1086 --as business --comment TEXT
    2026-05-18  greenhouse-sensors/s-1096: completed on 2026-05-18, and no final evaluation by the business
                stint evaluate greenhouse-sensors s-1096 --as business --comment TEXT
    2026-07-20  garden-beds-summer/s-1005: completed on 2026-07-20, and no final evaluation by the business
                stint evaluate garden-beds-summer s-1005 --as business --comment TEXT
    2025-12-15  laptop-refresh-2025/s-1062: completed on 2025-12-15, and no reflection by the student
                stint evaluate laptop-refresh-2025 s-1062 --as student --comment TEXT
    2026-05-18  museum-tour-spring/s-1060: completed on 2026-05-18, and no reflection by the student
                stint evaluate museum-tour-spring s-1060 --as student --comment TEXT
    2026-07-20  garden-beds-summer/s-1005: completed on 2026-07-20, and no reflection by the student
                stint evaluate garden-beds-summer s-1005 --as student --comment TEXT

  Missing
    2026-09-15  round 2026-fall: proposed on 2026-09-15 with 37 placements, and nobody is enrolled
                stint enroll --round 2026-fall

  Running out
    2026-06-30  student s-1065: `guardian-consent` ran out on 2026-06-30
                stint sign guardian-consent s-1065
    2026-09-14  business lantern-theater: `agreement` ran out on 2026-09-14
                stint sign agreement lantern-theater

  Waiting for an answer
    2026-09-17  product-photos/s-1099: the offer of 2026-09-10 is to be answered by 2026-09-17
                stint move accepted product-photos s-1099

  Thanks owed
    2025-10-29  business riverwalk-friends: riverwalk-map-2025/s-1050 was completed on 2025-10-29, and nobody has thanked them since
                stint contact thanks riverwalk-friends
    2025-11-10  business lantern-theater: stage-poster/s-1115 was completed on 2025-11-10, and nobody has thanked them since
                stint contact thanks lantern-theater
    2025-12-01  business city-library: oral-history-2025/s-1009 was completed on 2025-12-01, and nobody has thanked them since
                stint contact thanks city-library
    2025-12-17  business hope-pantry: pantry-drive-2025/s-1042 was completed on 2025-12-17, and nobody has thanked them since
                stint contact thanks hope-pantry
    2026-02-24  business riverside-cafe: menu-photos/s-1009 was completed on 2026-02-24, and nobody has thanked them since
                stint contact thanks riverside-cafe
    2026-04-21  business northlight-studio: portrait-day/s-1002 was completed on 2026-04-21, and nobody has thanked them since
                stint contact thanks northlight-studio
    2026-05-18  business green-roof-farm: greenhouse-sensors/s-1096 was completed on 2026-05-18, and nobody has thanked them since
                stint contact thanks green-roof-farm
    2026-05-18  business heritage-museum: museum-tour-spring/s-1060 was completed on 2026-05-18, and nobody has thanked them since
                stint contact thanks heritage-museum
    2026-07-20  business park-district: garden-beds-summer/s-1005 was completed on 2026-07-20, and nobody has thanked them since
                stint contact thanks park-district
    2026-07-24  business prairie-vet: kennel-care-summer/s-1038 was completed on 2026-07-24, and nobody has thanked them since
                stint contact thanks prairie-vet
  $ stint agenda --today 2026-09-15 --days 0 --format csv | tail -n 3
  thanks,thanks-owed,2026-05-18,business,heritage-museum,phostrawser,"museum-tour-spring/s-1060 was completed on 2026-05-18, and nobody has thanked them since",stint contact thanks heritage-museum
  thanks,thanks-owed,2026-07-20,business,park-district,phostrawser,"garden-beds-summer/s-1005 was completed on 2026-07-20, and nobody has thanked them since",stint contact thanks park-district
  thanks,thanks-owed,2026-07-24,business,prairie-vet,phostrawser,"kennel-care-summer/s-1038 was completed on 2026-07-24, and nobody has thanked them since",stint contact thanks prairie-vet
  $ stint agenda --today 2026-09-15 --for phostrawser --json | head -n 16
  {
    "format_version": 1,
    "today": "2026-09-15",
    "days": 7,
    "for": "phostrawser",
    "items": [
      {
        "class": "late",
        "topic": "offer-overdue",
        "date": "2026-09-11",
        "kind": "placement",
        "id": "winter-camp-plan/s-1056",
        "by": "phostrawser",
        "text": "the offer of 2026-09-04 was to be answered by 2026-09-11, and still holds its seat",
        "command": "stint move declined winter-camp-plan s-1056"
      },
  $ stint agenda --today 2026-09-15 --for phostrawse
  ! stint: error: no member of the staff `phostrawse`
  ! help: did you mean `phostrawser`?
  [2]
  $ stint agenda --days 400
  ! stint: error: `--days` is at most 366
  ! help: a year is far enough
  [2]
  $ stint agenda --days soon
  ! stint: error: `--days` takes a whole number of 0 or more, not `soon`
  ! help: such as `--days 5`
  [2]

Letters go to a folder of their own, from texts that the program may replace.

  $ stint agenda --today 2026-09-15 --letters ../letters | head -n 1
  Agenda of 2026-09-15, 7 days ahead: 37 lines
  ! wrote 36 letters to ../letters: read each before you send it
  ! 1 letter without an e-mail address: none is on file
  $ ls ../letters | sed 's/[.].*//' | sort | uniq -c
        4 business-evaluation
       12 hours-unverified
        3 interview-past
        1 offer-open
        1 offer-overdue
        2 paper-expiring
        3 student-evaluation
       10 thanks-owed
  $ cat ../letters/interview-past.bridge-data.s-1120.txt
  To: Sven Aalto <saalto@example.org>
  Subject: Your interview with Sarah Mitchell

  Hello Sven Aalto,

  You spoke with Sarah Mitchell about "Ten years of bridge inspections in one table" on Monday, September 14, 2026. Would you like to offer a place? If not, a sentence about what was missing would help Sarah Mitchell for the next time.

  Thank you,

  P. Example
  Career internship coordinator
  Naperville 203 Career Internships
  $ stint agenda --today 2026-09-15 --letters ../letters
  ! stint: error: `../letters` is not empty: letters of another day are not to be sent again
  ! help: name a new folder, or empty this one
  [2]
  $ stint agenda --today 2026-09-15 --letters letters
  ! stint: error: letters hold names and addresses, and `letters` is inside the program, where git would take them up
  ! help: name a folder outside of it
  [2]
  $ mkdir -p templates/letters
  $ stint agenda --letter offer-open >templates/letters/offer-open.txt
  $ sed -i 's/^Hello {recipient}/Dear {recipeint}/' templates/letters/offer-open.txt
  $ stint agenda --today 2026-09-15 --letters ../more
  ! templates/letters/offer-open.txt:5:6: error: no letter knows `{recipeint}` [unknown-word]
  !     5 | Dear {recipeint},
  !       |      ^~~~~~~~~~~
  ! help: did you mean `{recipient}`?
  ! stint: error: 1 error in templates/letters/offer-open.txt, so nothing was changed
  [2]
  $ sed -i 's/recipeint/student/' templates/letters/offer-open.txt
  $ : >templates/letters/thanks-owed.txt
  $ stint agenda --today 2026-09-15 --letters ../more | tail -n 1
                stint contact thanks prairie-vet
  ! wrote 26 letters to ../more: read each before you send it
  ! 1 letter without an e-mail address: none is on file
  $ sed -n '/Dear/p' ../more/offer-open.*
  Dear Oscar Brooks,
  $ mv templates/letters/offer-open.txt templates/letters/offer.txt
  $ stint agenda --today 2026-09-15 --letters ../again 2>&1 | head -n 1
  stint: error: no letter is about `offer`, as templates/letters/offer.txt is
  $ stint agenda --letter round-open 2>&1 | head -n 1
  stint: error: no letter is about `round-open`
  $ rm -r templates ../letters ../more

Each command settles its line, whatever else is left as it is.

  $ git init -q .
  $ git add -A
  $ git commit -qm 'The program'
  $ cat >.git/settle.sh <<'END'
  > # settle.sh DAY FROM,TO: runs the command of each of these lines, one at a time,
  > # and looks whether the line is gone.
  > agenda() { stint agenda --today "$day" "$@"; }
  > day=$1
  > agenda --format csv | sed 1d | cut -d, -f2,4,5 >.git/keys
  > agenda | sed -n 's/^ \{14\}stint/stint/p' >.git/commands
  > paste -d'|' .git/keys .git/commands | sed -n "$2p" >.git/lines
  > while IFS='|' read -r key command; do
  >   filled=$(echo "$command" | sed 's/TEXT/words/; s/OUTCOME/met/; s/HOURS/2/
  >     s/PERSON/ana/; s/=DATE/=2008-01-01/; s/=AGE/=21/')
  >   eval "$filled --today $day --by $BY --quiet" </dev/null ||
  >     echo "refused: $command"
  >   agenda --format csv | cut -d, -f2,4,5 | grep -qxF "$key" &&
  >     echo "still there: $key"
  >   git checkout -q . && git clean -fdq
  > done <.git/lines
  > wc -l <.git/lines
  > END
  $ BY=phostrawser sh .git/settle.sh 2026-09-15 1,7
  7
  $ BY=phostrawser sh .git/settle.sh 2026-09-15 8,14
  7
  $ BY=phostrawser sh .git/settle.sh 2026-09-15 15,21
  7
  $ BY=phostrawser sh .git/settle.sh 2026-09-15 22,28
  7
  $ BY=phostrawser sh .git/settle.sh 2026-09-15 29,35
  7

A round that the records have overtaken is of no use any more.

  $ stint set project life-stories status=cancelled --today 2026-09-15 --quiet
  $ stint agenda --today 2026-09-15 | grep -A 1 'round 2026-fall'
    2026-09-15  round 2026-fall: proposed on 2026-09-15 with 37 placements, and nobody is enrolled; it can no longer be carried out, as `stint enroll --round 2026-fall -n` tells
                stint remove rounds 2026-fall
  $ stint remove rounds 2026-fall --today 2026-09-15 --quiet
  $ stint agenda --today 2026-09-15 | grep -c 'round 2026-fall'
  0
  [1]
