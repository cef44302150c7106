One document for whoever takes over.

  $ cp -R "$EXAMPLES/naperville" . && cd naperville
  $ stint handover --today 2026-09-15
  # Naperville 203 Career Internships: handover on 2026-09-15

  This holds names and addresses from the private layer: keep it out of what is committed or published.

  ## Open placements (24: 9 active, 2 accepted, 2 offered, 3 interview, 3 shortlisted, 5 applied)

  | project | business | student | state | since | next | waits for |
  | --- | --- | --- | --- | --- | --- | --- |
  | bridge-data | metro-engineering | s-1120 (Sarah Mitchell) | interview | 2026-09-14 | interview on 2026-09-14 at 16:00, video call; offer or reject | the business |
  | clinic-reminders | prairie-vet | s-1065 (Karan Das) | applied | 2026-09-08 | shortlist or reject | the coordinator |
  | clinic-reminders | prairie-vet | s-1109 (Imani Shah) | applied | 2026-09-10 | shortlist or reject | the coordinator |
  | flu-clinic-signage | county-health | s-1115 (Noah Abbott) | accepted | 2026-09-11 | begins on 2026-10-01 | the papers, and the first day |
  | laptop-refresh | bluestem-it | s-1101 (Josie King) | active | 2026-08-31 | until 2026-10-16; 7.5 of 32 hours worked, 5.5 verified | the work |
  | laptop-refresh | bluestem-it | s-1106 (Kate Young) | active | 2026-08-31 | until 2026-10-16; 9h15m of 32 hours worked, 9h15m verified | the work |
  | library-story-hour | city-library | s-1063 (Mia Gomez) | active | 2026-08-29 | until 2026-10-10; 9 of 16 hours worked, 0 verified | the work |
  | library-story-hour | city-library | s-1080 (Hannah Thompson) | active | 2026-08-29 | until 2026-10-10; 8h45m of 16 hours worked, 8h45m verified | the work |
  | local-maps | city-library | s-1004 (Tariq Peterson) | shortlisted | 2026-09-10 | interview, offer or reject | the business |
  | local-maps | city-library | s-1039 (Camila Choi) | shortlisted | 2026-09-08 | interview, offer or reject | the business |
  | pantry-inventory | hope-pantry | s-1089 (Kenji Popov) | active | 2026-09-05 | until 2026-10-24; 6 of 18 hours worked, 6 verified | the work |
  | pantry-inventory | hope-pantry | s-1112 (Lily Brown) | active | 2026-09-05 | until 2026-10-24; 6 of 18 hours worked, 6 verified | the work |
  | pantry-inventory | hope-pantry | s-1123 (Mateo Nguyen) | active | 2026-09-05 | until 2026-10-24; 5.5 of 18 hours worked, 5.5 verified | the work |
  | patient-handouts | cedar-clinic | s-1004 (Tariq Peterson) | shortlisted | 2026-09-04 | interview, offer or reject | the business |
  | patient-handouts | cedar-clinic | s-1043 (Fatima Turner) | interview | 2026-09-11 | interview on 2026-09-11 at 15:45, school library; offer or reject | the business |
  | patient-handouts | cedar-clinic | s-1126 (Owen Bell) | applied | 2026-09-02 | shortlist or reject | the coordinator |
  | product-photos | northlight-studio | s-1099 (Oscar Brooks) | offered | 2026-09-10 | answer by 2026-09-17 | the student |
  | product-photos | northlight-studio | s-1118 (Bianca Walker) | interview | 2026-09-11 | interview on 2026-09-11 at 16:00, school library; offer or reject | the business |
  | sensor-bench | kern-robotics | s-1073 (Zoe Evans) | accepted | 2026-09-11 | begins on 2026-09-28 | the papers, and the first day |
  | tablet-help | sunrise-senior-home | s-1028 (Rafael Grant) | active | 2026-09-12 | until 2026-10-03; 2.5 of 10 hours worked, 2.5 verified | the work |
  | tablet-help | sunrise-senior-home | s-1042 (Maya Chen) | active | 2026-09-12 | until 2026-10-03; 2.5 of 10 hours worked, 2.5 verified | the work |
  | winter-camp-plan | park-district | s-1028 (Rafael Grant) | applied | 2026-09-08 | shortlist or reject | the coordinator |
  | winter-camp-plan | park-district | s-1045 (Natalia Russo) | applied | 2026-09-02 | shortlist or reject | the coordinator |
  | winter-camp-plan | park-district | s-1056 (Hassan Sullivan) | offered | 2026-09-04 | answer by 2026-09-11 | the student |

  ## Proposed rounds (1)

  | round | proposed | placements | what carries it out |
  | --- | --- | --- | --- |
  | 2026-fall | 2026-09-15 | 37 | stint enroll --round 2026-fall |

  ## Promises (36)

  | by | to | what |
  | --- | --- | --- |
  | 2026-09-11, overdue | s-1056 | a seat on winter-camp-plan, offered on 2026-09-04 |
  | 2026-09-17 | s-1099 | a seat on product-photos, offered on 2026-09-10 |
  | 2026-10-05 | bright-bakery | 2 seats to fill on bakery-website, posted on 2026-09-10 |
  | 2026-10-05 | prairie-vet | 1 seat to fill on clinic-reminders, posted on 2026-09-01 |
  | 2026-10-05 | harbor-architects | 1 seat to fill on model-room, posted on 2026-09-01 |
  | 2026-10-05 | hope-pantry | 2 seats to fill on pantry-flyers, posted on 2026-08-18 |
  | 2026-10-05 | cedar-clinic | 1 seat to fill on patient-handouts, posted on 2026-08-24 |
  | 2026-10-05 | puente-center | 2 seats to fill on translate-guide, posted on 2026-08-20 |
  | 2026-10-05 | bluestem-it | 2 seats to fill on wifi-survey, posted on 2026-08-20 |
  | 2026-10-06 | fox-bikes | 1 seat to fill on bike-inventory, posted on 2026-09-08 |
  | 2026-10-06 | metro-engineering | 1 seat to fill on cad-cleanup, posted on 2026-09-10 |
  | 2026-10-06 | kern-robotics | 2 seats to fill on gripper-prints, posted on 2026-09-03 |
  | 2026-10-07 | maple-hardware | 1 seat to fill on shelf-labels, posted on 2026-09-09 |
  | 2026-10-10 | bright-bakery | 1 seat to fill on bakery-photos, posted on 2026-09-02 |
  | 2026-10-10 | heritage-museum | 2 seats to fill on museum-tour, posted on 2026-08-31 |
  | 2026-10-10 | riverwalk-friends | 4 seats to fill on riverwalk-survey, posted on 2026-08-27 |
  | 2026-10-10 | park-district | 2 seats to fill on trail-signs, posted on 2026-09-01 |
  | 2026-10-11 | sunrise-senior-home | 3 seats to fill on life-stories, posted on 2026-08-24 |
  | 2026-10-12 | corner-books | 1 seat to fill on book-club-posts, posted on 2026-09-08 |
  | 2026-10-12 | bluestem-it | 1 seat to fill on helpdesk-notes, posted on 2026-08-20 |
  | 2026-10-12 | city-library | 2 seats to fill on library-video, posted on 2026-08-28 |
  | 2026-10-13 | cedar-clinic | 2 seats to fill on intake-forms, posted on 2026-08-24 |
  | 2026-10-13 | northlight-studio | 1 seat to fill on product-photos, posted on 2026-08-17 |
  | 2026-10-14 | valley-credit-union | 2 seats to fill on savings-lesson, posted on 2026-09-07 |
  | 2026-10-17 | bright-bakery | 2 seats to fill on bakery-market-stall, posted on 2026-09-02 |
  | 2026-10-17 | maple-hardware | 2 seats to fill on woodshop-kits, posted on 2026-09-09 |
  | 2026-10-19 | fox-bikes | 2 seats to fill on bike-repair-guide, posted on 2026-09-08 |
  | 2026-10-19 | pixel-print | 1 seat to fill on poster-week, posted on 2026-09-04 |
  | 2026-10-20 | city-library | 1 seat to fill on local-maps, posted on 2026-08-25 |
  | 2026-10-26 | pixel-print | 1 seat to fill on banner-templates, posted on 2026-09-04 |
  | 2026-12-21 | park-district | 1 seat to fill on winter-camp-plan, posted on 2026-08-31 |
  | 2027-02-02 | metro-engineering | 2 seats to fill on bridge-data, posted on 2026-09-10 |
  | 2027-02-09 | lantern-theater | 1 seat to fill on audio-tour, posted on 2026-09-14 |
  |  | s-1094 | told on 2026-09-14: Show one finished project, not five started ones (next: local-maps) |
  |  | s-1023 | told on 2026-09-11: Bring two samples next time (next: clinic-reminders) |
  |  | s-1095 | told on 2026-09-07: Show one finished project, not five started ones (next: gripper-prints) |

  ## Stints that are over, with hours to verify (10)

  | project | business | student | state | since | hours |
  | --- | --- | --- | --- | --- | --- |
  | bike-shop-summer | fox-bikes | s-1082 | completed | 2026-07-13 | 3h30m |
  | clinic-brochure | prairie-vet | s-1044 | completed | 2026-03-03 | 2h00m |
  | greenhouse-sensors | green-roof-farm | s-1096 | completed | 2026-05-18 | 1h30m |
  | kennel-care-summer | prairie-vet | s-1038 | completed | 2026-07-24 | 3h00m |
  | laptop-refresh-2025 | bluestem-it | s-1068 | completed | 2025-12-12 | 6h00m |
  | newsletter-layout | old-mill-press | s-1061 | completed | 2025-12-08 | 1h45m |
  | pantry-drive-2025 | hope-pantry | s-1086 | completed | 2025-12-15 | 3h00m |
  | stage-poster | lantern-theater | s-1115 | completed | 2025-11-10 | 1h45m |
  | tax-season-help | oak-accounting | s-1020 | completed | 2026-04-10 | 2h30m |
  | tax-season-help | oak-accounting | s-1021 | completed | 2026-04-09 | 7h30m |

  ## Papers that are missing, have run out or will within 90 days (7)

  | last day | document | whose | id | command |
  | --- | --- | --- | --- | --- |
  | 2026-06-30 | guardian-consent | student | s-1031 | stint sign guardian-consent s-1031 |
  | 2026-06-30 | guardian-consent | student | s-1065 | stint sign guardian-consent s-1065 |
  | 2026-06-30 | guardian-consent | student | s-1092 | stint sign guardian-consent s-1092 |
  | 2026-06-30 | guardian-consent | student | s-1102 | stint sign guardian-consent s-1102 |
  | 2026-09-14 | agreement | business | lantern-theater | stint sign agreement lantern-theater |
  | not on file | training-agreement | placement | flu-clinic-signage/s-1115 | stint sign training-agreement flu-clinic-signage/s-1115 |
  | 2026-11-30 | agreement | business | oak-accounting | stint sign agreement oak-accounting |

  ## Contacts (29)

  | business | name | status | people, the contact first | last contact |
  | --- | --- | --- | --- | --- |
  | bluestem-it | Bluestem IT Services | active | marcus: Marcus Adeyemi, marcus@example.org; lin: Lin Zhao, lin.zhao@example.org | 2026-08-20, call: Will take four at once and not more |
  | bright-bakery | Bright Bakery | active | ana: A. Example, ana@example.org; joel: Joel Example-Ortiz, joel@example.org, 630-555-0111 | 2026-09-02, visit: Showed two projects, they added a third |
  | cedar-clinic | Cedar Family Clinic | active | yolanda: Yolanda Pierce, ypierce@example.org, 630-555-0115 | 2026-08-03, visit: Agreement signed. No patient contact, forms and handouts only. |
  | city-library | City Library | active | rosa: Rosa Lindqvist, rosa.lindqvist@example.org, 630-555-0112; ken: Ken Obi, ken.obi@example.org | 2026-08-25, call: Wants captions on every video this year |
  | corner-books | Corner Books | active | paula: Paula Quinn, paula@example.org |  |
  | county-health | County Health Office | active | omar: Omar Haddad, ohaddad@example.org | 2026-09-03, call: Flu clinics begin in October |
  | dao-dental | Dao Dental Care | active | linh: Linh Dao, linh.dao@example.org | 2026-09-04, call: Insurance papers still missing |
  | fox-bikes | Fox Bikes | active | terry: Terry Vance, terry.vance@example.org, 630-555-0113 | 2026-08-14, thanks: Sent the summer photos |
  | fox-recycling | Fox Valley Recycling | active | arturo: Arturo Silva, asilva@example.org | 2026-05-05, visit: Balers on the floor, so nobody under 18 there |
  | green-roof-farm | Green Roof Farm | active | wendell: Wendell Yoder, wyoder@example.org |  |
  | harbor-architects | Harbor \& Lane Architects | active | tom: Tom Harlan, tharlan@example.org |  |
  | heritage-museum | Settlement Heritage Museum | active | doris: Doris Hale, dhale@example.org | 2026-08-28, call: Tour script may be in two languages |
  | hope-pantry | Hope Food Pantry | active | dee: Dee Washington, dee.w@example.org | 2026-08-18, call: Counting team of three again |
  | kern-robotics | Kern Robotics | active | otto: Otto Brandt, obrandt@example.org; bea: Bea Morales, bmorales@example.org | 2026-09-01, visit: Safety glasses are provided |
  | lantern-theater | Lantern Community Theater | active | felix: Felix Arnaud, felix.a@example.org | 2026-09-14, mail: Sent the new agreement |
  | little-oaks | Little Oaks Preschool | active | june: June Harper, june.harper@example.org, 630-555-0121 | 2026-09-11, call: New. Background check rules to be settled first. |
  | maple-hardware | Maple Street Hardware | active | gus: Gus Hartmann, 630-555-0117 |  |
  | metro-engineering | Metro Civil Engineering | active | sven: Sven Aalto, saalto@example.org; kim: Kim Delgado, kdelgado@example.org | 2026-09-10, visit: Met three students at the open day and wants only these for the drawings |
  | northlight-studio | Northlight Studio | active | iris: Iris Fontaine, iris@example.org, 630-555-0116 | 2026-03-02, call: Prefers to meet students first. Two samples each. |
  | oak-accounting | Oak Street Accounting | active | priya: Priya Raman, praman@example.org, 630-555-0114 | 2026-09-10, call: Agreement to be renewed before Thanksgiving |
  | park-district | Park District | active | hank: Hank Olsen, holsen@example.org, 630-555-0118; mia: Mia Castellano, mcastellano@example.org | 2026-06-10, visit: Garden beds, three students, water and shade available |
  | pixel-print | Pixel Print Shop | active | vera: Vera Stone, vera@example.org |  |
  | prairie-vet | Prairie Veterinary Clinic | active | nadia: Nadia Petrov, nadia.p@example.org; sam: Sam Whitfield, sam.w@example.org | 2026-09-08, mail: Asked for interviews this time |
  | puente-center | Centro Puente | active | lucia: Lucía Benítez, lucia.b@example.org, 630-555-0120 | 2026-08-20, visit: Spanish and Polish are needed most |
  | riverside-cafe | Riverside Café | paused | nico: Nico Ferrante, nico@example.org | 2026-07-30, call: Renovation until spring, asks to pause |
  | riverwalk-friends | Friends of the Riverwalk | active | bill: Bill Novak, bill.novak@example.org; greta: Greta Sommer, greta.s@example.org |  |
  | summit-insurance | Summit Insurance Agency | active | carol: Carol Jennings, carol.jennings@example.org |  |
  | sunrise-senior-home | Sunrise Senior Home | active | ruth: Ruth Abramson, ruth.abramson@example.org, 630-555-0119 | 2026-08-24, visit: Residents would like the same faces every week |
  | valley-credit-union | Valley Credit Union | active | dana: Dana Kowalski, dkowalski@example.org |  |

  ## Calendar

  | of | school years | days without school | terms |
  | --- | --- | --- | --- |
  | the program | 2026-08-19..2027-05-27 | 2026-10-12, 2026-11-03, 2026-11-23..2026-11-27, 2026-12-21..2027-01-04, 2027-01-18, 2027-02-15, 2027-03-22..2027-03-26 |  |
  | school central | 2026-08-20..2027-05-28 | 2026-10-12, 2026-11-03, 2026-11-23..2026-11-27, 2026-12-21..2027-01-04, 2027-01-18, 2027-02-15, 2027-03-01, 2027-03-22..2027-03-26 | t1-2026 2026-08-20..2026-11-13, t2-2026 2026-11-16..2027-02-26, t3-2026 2027-03-02..2027-05-28 |
  | school north |  | 2026-10-09, 2026-10-12, 2026-11-03, 2026-11-23..2026-11-27, 2026-12-21..2027-01-04, 2027-01-18, 2027-02-15, 2027-03-22..2027-03-26 | fall-2026 2026-08-19..2026-12-18, spring-2027 2027-01-05..2027-05-27 |

  ## Projects by month

  | month | begin | end |
  | --- | --- | --- |
  | 2026-09 | sensor-bench |  |
  | 2026-10 | bakery-market-stall, bakery-photos, bakery-website, banner-templates, bike-inventory, bike-repair-guide, book-club-posts, cad-cleanup, clinic-reminders, flu-clinic-signage, gripper-prints, helpdesk-notes, intake-forms, library-video, life-stories, local-maps, model-room, museum-tour, pantry-flyers, patient-handouts, poster-week, product-photos, riverwalk-survey, savings-lesson, shelf-labels, trail-signs, translate-guide, wifi-survey, woodshop-kits | flu-clinic-signage, laptop-refresh, library-story-hour, pantry-inventory, poster-week, riverwalk-survey, shelf-labels, tablet-help |
  | 2026-11 |  | bakery-market-stall, bakery-photos, bakery-website, banner-templates, bike-inventory, bike-repair-guide, clinic-reminders, helpdesk-notes, intake-forms, library-video, life-stories, model-room, museum-tour, pantry-flyers, patient-handouts, product-photos, savings-lesson, trail-signs, translate-guide, wifi-survey |
  | 2026-12 | winter-camp-plan | book-club-posts, cad-cleanup, gripper-prints, local-maps, sensor-bench, winter-camp-plan, woodshop-kits |
  | 2027-02 | audio-tour, bridge-data, lookbook |  |
  | 2027-03 | budget-workshop, seedling-log | audio-tour, lookbook |
  | 2027-04 |  | bridge-data, budget-workshop, seedling-log |

  ## Staff

  | id | name | position | e-mail | dates |
  | --- | --- | --- | --- | --- |
  | phostrawser | P. Example | Career internship coordinator |  | 2024-08-01..2199-12-31 |

Inside the program a file may be committed: no names, no addresses.

  $ stint handover --today 2026-09-15 -o handover.md
  ! names and addresses are left out, since the file lies inside the program; name one outside to have them
  $ stint handover --today 2026-09-15 -o ../handover.md
  ! it holds names and addresses: keep it private
  $ grep -c 'example.org' handover.md ../handover.md
  handover.md:0
  ../handover.md:28
  $ ln -s . here
  $ stint handover --today 2026-09-15 -q -o here/other.md && cmp other.md handover.md
  $ sed -n 's/^name: //p' private/students/* > names && wc -l < names && grep -cFf names handover.md ../handover.md
  127
  handover.md:0
  ../handover.md:24
  $ stint handover --today 2026-09-15 --days 0 | grep '^## Papers' -A 3
  ## Papers that are missing, have run out or will within 0 days (5)

  | last day | document | whose | id | command |
  | --- | --- | --- | --- | --- |

Text of the records is no markup.

  $ stint set businesses bright-bakery name='Bright | <b>*Bakery*</b>' -q
  $ stint handover --today 2026-09-15 | grep '^| bright-bakery .*Bright'
  | bright-bakery | Bright \| \<b\>\*Bakery\*\</b\> | active | ana: A. Example, ana@example.org; joel: Joel Example-Ortiz, joel@example.org, 630-555-0111 | 2026-09-02, visit: Showed two projects, they added a third |

Same records, same bytes; without the private layer it works as well.

  $ stint handover --today 2026-09-15 > a && stint handover --today 2026-09-15 | cmp - a
  $ rm -r private && stint handover --today 2026-09-15 | sed -n '7,9p'
  | project | business | student | state | since | next | waits for |
  | --- | --- | --- | --- | --- | --- | --- |
  | bridge-data | metro-engineering | s-1120 | interview | 2026-09-14 | interview on 2026-09-14 at 16:00, video call; offer or reject | the business |
