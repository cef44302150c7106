The reports by name. The figures are those of the example in September.

  $ cp -R "$EXAMPLES/naperville" . && cd naperville

Who is still to be found a seat.

  $ stint --today 2026-09-15 report forecast
  Naperville 203 Career Internships, 2026-09-15: forecast

  period         2026-09-15 to 2027-05-27
  for graduates  15 seats of 31 hours in agriculture-food-and-natural-resources, begun by 2027-04-09
  for graduates  5 seats of 30 hours in health-sciences-and-technology, begun by 2027-04-16
  for graduates  6 seats of 31 hours in human-and-public-services, begun by 2027-04-09
  for graduates  3 seats of 30 hours in information-technology, begun by 2027-04-16
  for graduates  7 seats of 30 hours in manufacturing-engineering-technology-and-trades, begun by 2027-04-16

  seats for those who look for a stint
  pathway                                          students  busy  not now  looking  open  find  (find)
  agriculture-food-and-natural-resources                 16     0        1       15     3    12  ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇
  arts-and-communications                                10     1        1        8    18     0
  finance-and-business-services                           7     3        0        4    12     0
  health-sciences-and-technology                         12     0        0       12     6     6  ▇▇▇▇▇▇▇▇▇▇▇▇
  human-and-public-services                              18     5        1       12    18     0
  information-technology                                 13     1        0       12    10     2  ▇▇▇▇
  manufacturing-engineering-technology-and-trades        22     3        1       18    10     8  ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇
  (none)                                                 16     0        4       12     0    12  ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇
  total                                                 114    13        8       93    50    40

  hours for those who graduate with this school year
  pathway                                          students  enough  running  lacking  seats     hours    each  open  find    begin by  (find)
  agriculture-food-and-natural-resources                  9       0        0        9     17   516h30m  31h00m     2    15  2027-04-09  ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇
  arts-and-communications                                 2       0        0        2      4   120h00m  30h00m    12     0
  finance-and-business-services                           1       0        0        1      2    60h00m  30h00m     2     0
  health-sciences-and-technology                          4       0        0        4      8   240h00m  30h00m     3     5  2027-04-16  ▇▇▇▇▇▇▇▇
  human-and-public-services                               8       0        0        8     15   460h00m  31h00m     9     6  2027-04-09  ▇▇▇▇▇▇▇▇▇
  information-technology                                  6       0        0        6     12   360h00m  30h00m     9     3  2027-04-16  ▇▇▇▇
  manufacturing-engineering-technology-and-trades         9       0        0        9     17   508h00m  30h00m    10     7  2027-04-16  ▇▇▇▇▇▇▇▇▇▇▇
  total                                                  39       0        0       39     75  2264h30m  31h00m          36

  skills of those who look, and of seats that are left
  skill                 want  teach  find  ask  able  lack  (find)
  3d-printing              9      2     7    2    17     0  ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇
  adaptability             4      0     4    0     0     0  ▇▇▇▇▇▇▇▇▇▇▇▇▇
  animal-care              2      0     2    0     0     0  ▇▇▇▇▇▇
  audio-recording          2      1     1    1    14     0  ▇▇▇
  bookkeeping              6      2     4    0     0     0  ▇▇▇▇▇▇▇▇▇▇▇▇▇
  cad-drawing              1      2     0    2    20     0
  client-communication     2      5     0    0     0     0
  communication            4      9     0    0     0     0
  computer-repair          3      0     3    0     0     0  ▇▇▇▇▇▇▇▇▇▇
  content-writing          5     11     0    0     0     0
  critical-thinking        5      6     0    0     0     0
  cultural-awareness       2      7     0    0     0     0
  customer-service         8      2     6    0     0     0  ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇
  data-analysis            1      6     0    0     0     0
  databases                0      2     0    0     0     0
  decision-making          5      1     4    0     0     0  ▇▇▇▇▇▇▇▇▇▇▇▇▇
  electronics              3      0     3    0     0     0  ▇▇▇▇▇▇▇▇▇▇
  event-planning           4      3     1    0     0     0  ▇▇▇
  first-aid-cpr            1      0     1    0     0     0  ▇▇▇
  food-handler             1      0     1    0     0     0  ▇▇▇
  food-preparation         4      0     4    0     0     0  ▇▇▇▇▇▇▇▇▇▇▇▇▇
  gardening                2      0     2    0     0     0  ▇▇▇▇▇▇
  gis-mapping              6      1     5    0     0     0  ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇
  graphic-design           3      8     0    4    13     0
  health-records           1      3     0    0     0     0
  initiative               2      0     2    0     0     0  ▇▇▇▇▇▇
  local-research           3      1     2    0     0     0  ▇▇▇▇▇▇
  market-research          2      4     0    0     0     0
  network-basics           2      2     0    2    18     0
  photography              4      2     2    2    16     0  ▇▇▇▇▇▇
  planning                 4      8     0    0     0     0
  point-of-sale            0      1     0    0     0     0
  presentation-slides      3      2     1    0     0     0  ▇▇▇
  problem-solving          4      6     0    0     0     0
  programming              5      0     5    0     0     0  ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇
  reliability              4      2     2    0     0     0  ▇▇▇▇▇▇
  social-media             1      1     0    0     0     0
  spreadsheets             6      1     5    3    10     0  ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇
  teamwork                 3      7     0    0     0     0
  translation              3      3     0    3    12     0
  tutoring                 6      1     5    0     0     0  ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇
  video-editing            1      2     0    2    13     0
  web-design               4      2     2    2    20     0  ▇▇▇▇▇▇
  woodworking              4      2     2    2    17     0  ▇▇▇▇▇▇

  Students are active ones. busy: hold a seat; open: seats left on open projects of the pathway, for those who graduate on those that count; find: seats that are missing. The two tables by pathway need not agree: the first counts a seat for each who looks, the second the stints that graduates lack.
  Skills, of those who look and of seats that are left: want: students who want to grow it; teach: seats that do; ask: seats that require it; able: students who have the level; lack: students who are missing. `stint report skills` counts all active students and all seats.
  us-il-ccpe: 60 h from at most 2 stints, each of 20 h or more.
  enough: by what `stint report endorsement` counts; running: once what holds a seat is completed with the hours agreed; seats: the fewest of at most 40 h that make up for the rest, or of more where those cannot; begin by: at 5 h a week.

A day that is past is no day to begin by.

  $ stint --today 2026-09-15 report forecast --to 2026-10-01 | grep '^for graduates' | head -n 1
  for graduates  17 seats of 31 hours in agriculture-food-and-natural-resources, too late: to be begun by 2026-08-14

Where skills are short.

  $ stint --today 2026-09-15 report skills | head -n 12
  Naperville 203 Career Internships, 2026-09-15: skills

  missing students  none
  missing seats     3d-printing 10, customer-service 7, bookkeeping 5, food-preparation 5, gis-mapping 5

  skill                 kind        asked  brought  gap  liked  taught  wanted  unmet  rated  well  (unmet)
  3d-printing           technical       2       19    0      0       2      12     10      0     0  ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇
  customer-service      technical       0       13    0      2       2       9      7      3     2  ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇
  bookkeeping           technical       0        7    0      0       2       7      5      2     0  ▇▇▇▇▇▇▇▇▇▇▇▇
  food-preparation      technical       0        6    0      0       0       5      5      0     0  ▇▇▇▇▇▇▇▇▇▇▇▇
  gis-mapping           tool            0       14    0      1       1       6      5      1     0  ▇▇▇▇▇▇▇▇▇▇▇▇
  programming           technical       0       10    0      1       0       5      5      0     0  ▇▇▇▇▇▇▇▇▇▇▇▇

Whom a business has worked with. Students are ids.

  $ stint --today 2026-09-15 report pipeline bright-bakery
  Naperville 203 Career Internships, 2026-09-15: pipeline, business bright-bakery

  worked with  4 students in 4 stints; 6 students in all applied or were placed
  business     would take 4 of them again, and hire 4
  students     1 would return

  stints
  student  project                class     started  state      outcome   again  hire  returns  rated  well    hours  (hours)
  s-1013   bakery-website-2025     2026  2025-10-06  completed  partly    yes    yes   no          10     4   21h45m  ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇
  s-1030   bakery-website-2025     2026  2025-10-06  completed  met       yes    yes   no           3     3   22h30m  ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇
  s-1009   bakery-website-spring   2026  2026-04-20  completed  partly    yes    yes   no          10     6   26h30m  ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇
  s-1042   bakery-website-spring   2028  2026-04-20  completed  exceeded  yes    yes   yes         12     9   30h00m  ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇
  total                                                                                            35    22  100h45m

  students by year of graduation
  class  students  stints  again  hire  returns  (students)
  2026          3       3      3     3        0  ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇
  2028          1       1      1     1        1  ▇▇▇▇▇▇▇▇
  total         4       4      4     4        1

  again, hire: what the business says; returns: what the student says; well: rated 3 or above. For the staff: each side sees the other's answers only once both are in.
  $ stint --today 2026-09-15 report pipeline 'Bright Bakery' --from 2026-06-01 --format csv
  student,project,graduates,started,state,outcome,again,hire,returns,rated,rated_well,worked_minutes
  ! `Bright Bakery` is business `bright-bakery`
  ! CSV holds one table; the others: `--by graduates`

Businesses that come back, and those that are owed thanks.

  $ stint --today 2026-09-15 report businesses --from 2026-08-01
  Naperville 203 Career Internships, 2026-09-15: businesses, from 2026-08-01

  businesses    22 with a project, 13 of them came back (59 %)
  thanks owed   to nobody
  days to fill  10, the median of 6 projects that are full

  by business
  business             projects  repeats  seats  taken  open  fill  stints  completed   hours     thanked  owed  (hours)
  bluestem-it                 3        3      5      2     3    18       2          0  16h45m  2025-12-15     0  ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇
  bright-bakery               3        3      5      0     5             0          0   0h00m  2026-05-27     0
  cedar-clinic                2        0      3      0     3             0          0   0h00m                 0
  city-library                3        3      5      2     3    11       2          0  17h45m                 0  ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇
  corner-books                1        0      1      0     1             0          0   0h00m                 0
  county-health               1        0      1      1     0     8       0          0   0h00m                 0
  dao-dental                  0        0      0      0     0             0          0   0h00m                 0
  fox-bikes                   2        2      3      0     3             0          0   0h00m  2026-08-14     0
  fox-recycling               0        0      0      0     0             0          0   0h00m                 0
  green-roof-farm             0        0      0      0     0             0          0   0h00m                 0
  harbor-architects           1        0      1      0     1             0          0   0h00m                 0
  heritage-museum             1        1      2      0     2             0          0   0h00m                 0
  hope-pantry                 2        2      5      3     2     9       3          0  17h30m  2025-12-16     0  ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇
  kern-robotics               2        0      3      1     2    23       0          0   0h00m                 0
  lantern-theater             1        1      1      0     1             0          0   0h00m                 0
  little-oaks                 0        0      0      0     0             0          0   0h00m                 0
  maple-hardware              2        0      3      0     3             0          0   0h00m                 0
  metro-engineering           2        1      3      0     3             0          0   0h00m                 0
  northlight-studio           1        1      2      1     1             0          0   0h00m                 0
  oak-accounting              0        0      0      0     0             0          0   0h00m  2026-04-20     0
  old-mill-press              0        0      0      0     0             0          0   0h00m                 0
  park-district               2        2      4      1     3             0          0   0h00m                 0
  pixel-print                 2        0      2      0     2             0          0   0h00m                 0
  prairie-vet                 1        1      1      0     1             0          0   0h00m                 0
  puente-center               1        0      2      0     2             0          0   0h00m                 0
  riverside-cafe              0        0      0      0     0             0          0   0h00m                 0
  riverwalk-friends           1        1      4      0     4             0          0   0h00m                 0
  summit-insurance            0        0      0      0     0             0          0   0h00m                 0
  sunrise-senior-home         2        1      5      2     3    10       2          0   5h00m                 0  ▇▇▇▇▇▇
  valley-credit-union         1        0      2      0     2             0          0   0h00m                 0
  total                      37       22     63     13    50    10       9          0  57h00m                 0

  by mentor
  mentor  business             held  active  stints   hours  (held)
  marcus  bluestem-it             2       2       2  16h45m  ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇
  ken     city-library            2       2       2  17h45m  ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇
  omar    county-health           1       0       0   0h00m  ▇▇▇▇▇▇▇▇
  dee     hope-pantry             3       3       3  17h30m  ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇
  bea     kern-robotics           1       0       0   0h00m  ▇▇▇▇▇▇▇▇
  iris    northlight-studio       1       0       0   0h00m  ▇▇▇▇▇▇▇▇
  mia     park-district           1       0       0   0h00m  ▇▇▇▇▇▇▇▇
  ruth    sunrise-senior-home     2       2       2   5h00m  ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇
  total                          13       9       9  57h00m

  repeats: projects that began after an earlier one of the business had ended; taken: offered, accepted, active or completed; open: left on open projects; held: offered, accepted or active; fill: median days from posting to the last seat taken; owed: stints completed since the last thanks.

Who takes part, and who does not.

  $ stint --today 2026-09-15 report participation
  Naperville 203 Career Internships, 2026-09-15: participation

  take part  35 of 125 students (28 %)

  by school
  school   students  applied  part  not  rate  completed    hours  (rate)
  central        50       20    10   40  20 %          3  140h30m  ▇▇▇▇
  north          75       39    25   50  33 %         19  554h45m  ▇▇▇▇▇▇▇
  total         125       59    35   90  28 %         22  695h15m

  by grade
  grade      students  applied  part  not   rate  completed    hours  (rate)
  9                 2        1     0    2    0 %          0    0h00m
  10               22        7     3   19   14 %          1   52h00m  ▇▇▇
  11               48       19    11   37   23 %          7  183h15m  ▇▇▇▇▇
  12               45       24    13   32   29 %          6  227h45m  ▇▇▇▇▇▇
  graduated         8        8     8    0  100 %          8  232h15m  ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇
  total           125       59    35   90   28 %         22  695h15m

  by pathway
  pathway                                          students  applied  part  not  rate  completed    hours  (rate)
  agriculture-food-and-natural-resources                 17       10     6   11  35 %          4  142h00m  ▇▇▇▇▇▇▇▇
  arts-and-communications                                12        9     4    8  33 %          4  132h30m  ▇▇▇▇▇▇▇
  finance-and-business-services                           7        6     4    3  57 %          1   47h00m  ▇▇▇▇▇▇▇▇▇▇▇▇▇
  health-sciences-and-technology                         14        3     2   12  14 %          2   35h15m  ▇▇▇
  human-and-public-services                              20       12     8   12  40 %          3   92h15m  ▇▇▇▇▇▇▇▇▇
  information-technology                                 15       11     7    8  47 %          6  170h45m  ▇▇▇▇▇▇▇▇▇▇▇
  manufacturing-engineering-technology-and-trades        23        7     3   20  13 %          1   53h45m  ▇▇▇
  (none)                                                 17        1     1   16   6 %          1   21h45m  ▇
  total                                                 125       59    35   90  28 %         22  695h15m

  All but hours counts students. part: had an active stint; not: had none; applied: took any step; completed: completed a stint or more. Small groups are not hidden here: do not publish this as it is.
  $ stint --today 2026-09-15 report participation --by school --school north --json
  {
    "format_version": 1,
    "report": "participation",
    "name": "Naperville 203 Career Internships",
    "today": "2026-09-15",
    "school": "north",
    "schools": [
      {
        "school": "north",
        "students": 75,
        "applied": 39,
        "taking_part": 25,
        "not_taking_part": 50,
        "taking_part_percent": 33,
        "completed": 19,
        "worked_minutes": 33285
      }
    ],
    "totals": {
      "schools": {
        "students": 75,
        "applied": 39,
        "taking_part": 25,
        "not_taking_part": 50,
        "taking_part_percent": 33,
        "completed": 19,
        "worked_minutes": 33285
      }
    }
  }

Hours, and the pay for them.

  $ stint --today 2026-09-15 report hours --from 2026-08-01 --to 2026-08-31
  Naperville 203 Career Internships, 2026-09-15: hours and pay, from 2026-08-01, to 2026-08-31

  hours    9h45m worked, 6h45m verified, by 4 students in 4 stints
  pay due  USD 64.00 (64.00 wages, 0.00 stipends); 0.00 more once verified

  by student
  student  stints  worked  verified   open  wages  stipends    due  waiting  (worked)
  s-1063        1   3h00m     0h00m  3h00m   0.00      0.00   0.00     0.00  ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇
  s-1080        1   2h45m     2h45m  0h00m   0.00      0.00   0.00     0.00  ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇
  s-1101        1   2h00m     2h00m  0h00m  32.00      0.00  32.00     0.00  ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇
  s-1106        1   2h00m     2h00m  0h00m  32.00      0.00  32.00     0.00  ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇
  total         4   9h45m     6h45m  3h00m  64.00      0.00  64.00     0.00

  by business
  business      stints  worked  verified   open  wages  stipends    due  waiting  (worked)
  bluestem-it        2   4h00m     4h00m  0h00m  64.00      0.00  64.00     0.00  ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇
  city-library       2   5h45m     2h45m  3h00m   0.00      0.00   0.00     0.00  ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇
  total              4   9h45m     6h45m  3h00m  64.00      0.00  64.00     0.00

  by month
  month    stints  worked  verified   open  wages  stipends    due  waiting  (worked)
  2026-08       4   9h45m     6h45m  3h00m  64.00      0.00  64.00     0.00  ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇
  total         4   9h45m     6h45m  3h00m  64.00      0.00  64.00     0.00

  by kind of pay
  pay     stints  worked  verified   open  wages  stipends    due  waiting  (worked)
  paid         2   4h00m     4h00m  0h00m  64.00      0.00  64.00     0.00  ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇
  unpaid       2   5h45m     2h45m  3h00m   0.00      0.00   0.00     0.00  ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇
  total        4   9h45m     6h45m  3h00m  64.00      0.00  64.00     0.00

  open: worked, but not verified; waiting: wages of these. Wages are rounded for each day; a stipend is due when its stint is completed. What has been paid is not on record.
  $ stint --today 2026-09-15 report hours --by pay --format csv
  pay,stints,worked_minutes,verified_minutes,unverified_minutes,wages,stipends,due,waiting
  credit,15,9930,9300,630,0.00,0.00,0.00,0.00
  paid,17,24495,23280,1215,5822.01,0.00,5822.01,308.25
  stipend,7,6225,6000,225,0.00,1510.00,1510.00,0.00
  unpaid,2,1065,525,540,0.00,0.00,0.00,0.00
  $ stint --today 2026-09-15 report hours --by month --pathway information-technology --format csv
  month,stints,worked_minutes,verified_minutes,unverified_minutes,wages,stipends,due,waiting
  2025-09,2,795,795,0,0.00,0.00,0.00,0.00
  2025-10,3,1560,1560,0,210.00,0.00,210.00,0.00
  2025-11,4,3030,2910,120,585.00,0.00,585.00,30.00
  2025-12,3,1470,1230,240,262.50,0.00,262.50,60.00
  2026-04,2,1770,1680,90,420.00,0.00,420.00,22.50
  2026-05,2,1470,1470,0,367.50,0.00,367.50,0.00
  2026-09,1,150,150,0,0.00,0.00,0.00,0.00
  $ stint --today 2026-09-15 report hours --from 2026-08-01 --to 2026-08-31 --format csv
  student,stints,worked_minutes,verified_minutes,unverified_minutes,wages,stipends,due,waiting
  s-1063,1,180,0,180,0.00,0.00,0.00,0.00
  s-1080,1,165,165,0,0.00,0.00,0.00,0.00
  s-1101,1,120,120,0,32.00,0.00,32.00,0.00
  s-1106,1,120,120,0,32.00,0.00,32.00,0.00
  ! CSV holds one table; the others: `--by business`, `--by month`, `--by pay`
  $ stint --today 2026-09-15 report hours --from 2027-01-01
  Naperville 203 Career Internships, 2026-09-15: hours and pay, from 2027-01-01

  hours    0h00m worked, 0h00m verified, by 0 students in 0 stints
  pay due  USD 0.00 (0.00 wages, 0.00 stipends); 0.00 more once verified

  by student
  none

  by business
  none

  by month
  none

  by kind of pay
  none

  open: worked, but not verified; waiting: wages of these. Wages are rounded for each day; a stipend is due when its stint is completed. What has been paid is not on record.

Markdown, in a file.

  $ stint --today 2026-09-15 report participation --by grade --format markdown -o grades.md
  $ cat grades.md
  # Naperville 203 Career Internships, 2026-09-15: participation

  | grade | students | applied | part | not | rate | completed | hours |
  | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
  | 9 | 2 | 1 | 0 | 2 | 0 % | 0 | 0h00m |
  | 10 | 22 | 7 | 3 | 19 | 14 % | 1 | 52h00m |
  | 11 | 48 | 19 | 11 | 37 | 23 % | 7 | 183h15m |
  | 12 | 45 | 24 | 13 | 32 | 29 % | 6 | 227h45m |
  | graduated | 8 | 8 | 8 | 0 | 100 % | 8 | 232h15m |
  | **total** | 125 | 59 | 35 | 90 | 28 % | 22 | 695h15m |

  All but hours counts students. part: had an active stint; not: had none; applied: took any step; completed: completed a stint or more. Small groups are not hidden here: do not publish this as it is.

The overview of a school year, and of a school.

  $ stint --today 2026-09-15 report --from 2025-08-20 --to 2026-05-28 | head -n 9
  Naperville 203 Career Internships, 2026-09-15: from 2025-08-20, to 2026-05-28

  students    127, 114 active, 21 with a stint
  businesses  30, 28 active
  projects    14 closed, 2 cancelled
  seats       0 on open projects: 0 taken, 0 open
  placements  1 applied, 5 offered, 23 completed, 8 rejected, 3 declined, 5 withdrawn, 3 ended
  hours       481h45m worked, 455h45m verified
  completion  23 stints completed, 3 stopped (88 %)
  $ stint --today 2026-09-15 report --school north --by month --format csv | head -n 3
  month,offered,started,completed,stopped,completed_percent,worked_minutes
  2025-09,7,2,0,0,,690
  2025-10,5,6,1,1,50,4500

What belongs to no school is not shown beside what a school has.

  $ stint --today 2026-09-15 report --school north | sed -n '3,6p;$p'
  students    76, 68 active, 25 with a stint
  placements  4 applied, 1 shortlisted, 3 interview, 1 accepted, 6 active, 24 completed, 6 rejected, 3 declined, 4 withdrawn, 2 ended
  hours       554h45m worked, 519h15m verified
  completion  24 stints completed, 1 stopped (96 %)
  stopped: had started, and came to an end without being completed; a placement that is declined, withdrawn or ended before it started is not in it. rate: completed, of these and those stopped.
  $ stint --today 2026-09-15 report --pathway information-technology | sed -n '3,6p'
  students    15, 13 active, 7 with a stint
  projects    9 open, 6 closed
  seats       15 on open projects: 5 taken, 10 open
  placements  1 shortlisted, 1 active, 7 completed, 3 rejected, 1 declined, 1 withdrawn, 2 ended
  $ stint --today 2026-09-15 report --school north --json | grep -c 'businesses\|projects\|seats'
  0
  [1]

A placement can end before it started; it was no stint then.

  $ stint --today 2026-09-15 report --from 2026-08-01 --to 2026-09-15 | sed -n '7,13p'
  placements  5 applied, 3 shortlisted, 3 interview, 2 offered, 2 accepted, 9 active, 3 rejected, 2 declined, 2 withdrawn, 1 ended
  hours       57h00m worked, 46h00m verified
  completion  no stint was completed or stopped

  month    offered  started  completed  stopped  rate   hours  (hours)
  2026-08       11        4          0        0         9h45m  ▇▇▇▇
  2026-09        5        5          0        0        47h15m  ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇

On a narrow terminal no number is cut; on a wide one there are bars.

  $ cat > on-terminal <<'END2'
  > unset COLUMNS
  > script -qec "stty cols $1 rows 99; stint --color never --today 2026-09-15 report $2" /dev/null | tr -d '\r'
  > END2
  $ sh on-terminal 40 'hours --by student --from 2026-09-01'
  Naperville 203 Career Internships,
  2026-09-15: hours and pay, from
  2026-09-01

  student  stints  worked  verified   open
  s-1028        1   2h30m     2h30m  0h00m
  s-1042        1   2h30m     2h30m  0h00m
  s-1063        1   6h00m     0h00m  6h00m
  s-1080        1   6h00m     6h00m  0h00m
  s-1089        1   6h00m     6h00m  0h00m
  s-1101        1   5h30m     3h30m  2h00m
  s-1106        1   7h15m     7h15m  0h00m
  s-1112        1   6h00m     6h00m  0h00m
  s-1123        1   5h30m     5h30m  0h00m
  total         9  47h15m    39h15m  8h00m

  student   wages  stipends     due
  s-1028     0.00      0.00    0.00
  s-1042     0.00      0.00    0.00
  s-1063     0.00      0.00    0.00
  s-1080     0.00      0.00    0.00
  s-1089     0.00      0.00    0.00
  s-1101    56.00      0.00   56.00
  s-1106   116.00      0.00  116.00
  s-1112     0.00      0.00    0.00
  s-1123     0.00      0.00    0.00
  total    172.00      0.00  172.00

  student  waiting
  s-1028      0.00
  s-1042      0.00
  s-1063      0.00
  s-1080      0.00
  s-1089      0.00
  s-1101     32.00
  s-1106      0.00
  s-1112      0.00
  s-1123      0.00
  total      32.00

  open: worked, but not verified; waiting:
  wages of these. Wages are rounded for
  each day; a stipend is due when its
  stint is completed. What has been paid
  is not on record.
  $ sh on-terminal 64 'participation --by grade'
  Naperville 203 Career Internships, 2026-09-15: participation

  grade      students  applied  part  not   rate  completed
  9                 2        1     0    2    0 %          0
  10               22        7     3   19   14 %          1
  11               48       19    11   37   23 %          7
  12               45       24    13   32   29 %          6
  graduated         8        8     8    0  100 %          8
  total           125       59    35   90   28 %         22

  grade        hours
  9            0h00m
  10          52h00m
  11         183h15m
  12         227h45m
  graduated  232h15m
  total      695h15m

  All but hours counts students. part: had an active stint; not:
  had none; applied: took any step; completed: completed a stint
  or more. Small groups are not hidden here: do not publish this
  as it is.

What makes no sense is refused in words.

  $ stint report hour
  ! stint: error: there is no report `hour`
  ! help: did you mean `hours`?
  [2]
  $ stint report board-room
  ! stint: error: there is no report `board-room`
  ! help: the reports are overview, forecast, skills, pipeline, businesses, participation, hours, endorsement, documents
  [2]
  $ stint report pipeline
  ! stint: error: the report `pipeline` is about one business
  ! help: say which one: `stint report pipeline BUSINESS`
  [2]
  $ stint report pipeline bright-bakry
  ! stint: error: no business `bright-bakry`
  ! help: did you mean `bright-bakery`?
  [2]
  $ stint report hours bright-bakery
  ! stint: error: the report `hours` is not about one business
  ! help: `stint report pipeline bright-bakery` is
  [2]
  $ stint report businesses --school north
  ! stint: error: the report `businesses` takes no `--school`: businesses belong to no school
  ! help: leave it out
  [2]
  $ stint report skills --student s-1042
  ! stint: error: the report `skills` takes no `--student`: it compares the seats of all projects with students
  ! help: leave it out
  [2]
  $ stint report forecast --student s-1042
  ! stint: error: the report `forecast` takes no `--student`: it compares the seats of all projects with students
  ! help: leave it out
  [2]
  $ stint report hours --by
  ! stint: error: `--by` needs a value
  ! help: write `--by WHAT`
  [2]
  $ stint --by
  ! stint: error: `--by` needs a value
  ! help: write `--by ID`
  [2]
  $ stint report hours --school nrth
  ! stint: error: no school `nrth`
  ! help: did you mean `north`?
  [2]
  $ stint report hours --from 2026-09-01 --to 2026-08-01
  ! stint: error: the period ends on 2026-08-01, before it begins on 2026-09-01
  ! help: `--from` is the first day, `--to` the last
  [2]
  $ stint report hours --by week
  ! stint: error: the report `hours` has no table by `week`
  ! help: it has student, business, month, pay
  [2]
  $ stint report hours --format xml
  ! stint: error: `--format` does not take `xml`
  ! help: it takes table, csv, json, markdown
  [2]
