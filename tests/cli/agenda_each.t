A small program with a line of each kind, and each command run for real: it makes
its line go away.

  $ mkdir each && cd each && git init -q .
  $ cat >.git/plant.sh <<'END'
  > set -eu
  > mkdir -p skills students businesses projects placements
  > cat >program.yaml <<'YAML'
  > stint: 1
  > name: Each
  > school_years: [2026-08-19..2027-05-27]
  > school_hours: [mon-fri 08:00-15:00]
  > rules: [us-flsa-youth, us-il-child-labor]
  > documents: {student: [consent], placement: [training]}
  > staff: {kim: {name: Kim}, lee: {name: Lee}}
  > private_fields: {}
  > YAML
  > for n in 1 2 3 4; do
  >   printf 'born: 2008-02-0%s\n' $n >students/s-$n.yaml
  >   echo 'documents: {consent: 2026-09-01..2027-06-30}' >>students/s-$n.yaml
  > done
  > echo 'born: 2011-12-01' >students/s-5.yaml
  > echo 'documents: {employment-certificate: 2026-09-01..2027-06-30}' \
  >   >>students/s-5.yaml
  > echo 'born: 2011-12-05' >students/s-8.yaml
  > echo 'documents: {consent: 2026-09-01..2027-06-30}' >>students/s-8.yaml
  > echo 'documents: {consent: 2026-09-01..2027-06-30}' >students/s-6.yaml
  > echo 'documents: {consent: {dates: 2026-09-01..2026-10-21, signed_by: L}}' \
  >   >students/s-7.yaml
  > echo 'name: Bakery' >businesses/bakery.yaml
  > cat >businesses/clinic.yaml <<'YAML'
  > name: Clinic
  > contact: ana
  > people: {ana: {name: Ana}}
  > log: [{on: 2026-09-01, by: lee, kind: call}]
  > YAML
  >
  > # project NAME DATES [FIELDS]
  > project() {
  >   printf 'title: T\nbusiness: clinic\nhours: 10\ndates: %s\n%s\n' \
  >     "$2" "${3-mentor: ana}" >projects/$1.yaml
  >   grep -q seats: projects/$1.yaml || echo 'seats: 1' >>projects/$1.yaml
  > }
  > # stint PROJECT STUDENT STATE DAY [FIELDS]
  > stint() {
  >   mkdir -p placements/$1
  >   printf 'history:\n  - {to: %s, on: %s, by: kim}\n%s\n%s\n' "$3" "$4" \
  >     'documents: {training: 2026-09-01..2026-12-31}' "${5-}" \
  >     >placements/$1/$2.yaml
  > }
  >
  > project late-plan 2026-11-02..2026-11-06 'mentor: ana
  > times: [mon-fri 19:00-21:00]'
  > stint late-plan s-5 accepted 2026-10-18
  > project ask 2026-11-16..2026-12-11
  > stint ask s-1 offered 2026-10-01
  > project begin 2026-10-12..2026-12-01
  > stint begin s-1 accepted 2026-10-01
  > project finish 2026-09-21..2026-10-16 'status: closed'
  > stint finish s-1 active 2026-09-21
  > project see 2026-11-16..2026-12-11
  > stint see s-2 interview 2026-10-12
  > project apply 2026-11-16..2026-12-11
  > stint apply s-2 applied 2026-09-20
  > project verify 2026-10-05..2026-11-27 'mentor: ana'
  > stint verify s-3 active 2026-10-05 'hours:
  >   - {on: 2026-10-06, worked: 2}
  >   - {on: 2026-10-15, worked: 2}'
  > project done 2026-09-07..2026-10-02 'status: closed'
  > sed -i s/clinic/bakery/ projects/done.yaml
  > stint done s-3 active 2026-09-07
  > sed -i '2a\  - {to: completed, on: 2026-10-05, by: kim}' placements/done/s-3.yaml
  > project over 2026-09-01..2026-10-10
  > project paper 2026-10-22..2026-11-20
  > stint paper s-5 accepted 2026-10-18
  > project permit 2026-10-22..2026-11-20
  > stint permit s-8 accepted 2026-10-18
  > project alone 2026-10-23..2026-11-20 'seats: 1'
  > stint alone s-4 accepted 2026-10-18
  > project ageless 2026-10-24..2026-11-20
  > stint ageless s-6 accepted 2026-10-18
  > project gap 2026-10-26..2026-11-20 'seats: 2
  > mentor: ana'
  > project short 2026-10-05..2026-10-30 'mentor: ana
  > times: [mon 15:30-16:30]'
  > stint short s-3 active 2026-10-05 'hours:
  >   - {on: 2026-10-12, worked: 1}'
  > project absent 2026-10-05..2026-11-27
  > stint absent s-4 active 2026-10-05 'hours:
  >   - {on: 2026-10-13, absent: unexcused}
  >   - {on: 2026-10-14, absent: unexcused}
  >   - {on: 2026-10-15, worked: 6}'
  > project long 2026-10-05..2026-11-27
  > stint long s-5 active 2026-10-05 'hours:
  >   - {on: 2026-10-15, worked: 4}'
  > project quiet 2026-10-05..2026-11-27
  > stint quiet s-4 active 2026-10-05
  > project few 2026-10-25..2026-11-20 'mentor: ana
  > seats: 2
  > minimum: 2'
  > stint few s-1 offered 2026-10-18
  > project talk 2026-11-16..2026-12-11
  > stint talk s-2 interview 2026-10-19
  > project plan 2026-11-16..2026-12-11
  > END
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
  $ sh .git/plant.sh && rm -r placements/late-plan
  $ stint match --round fall --projects plan --students s-3 --quiet --today 2026-10-19
  1 of 1 student placed, 0 left over; 0 seats left
  open to any: 1 at rank 1
  mean fit 100, mean interest 0; 0 blocking pairs

  placements

  project  student  choice  business's  fit  interest
  plan     s-3       any 1           1  100         0

  how students fared

  by                students  placed
  school   unknown         1       1
  grade    unknown         1       1
  pathway  unknown         1       1
  $ sh .git/plant.sh && git add -A && git commit -qm 'The program'
  $ stint agenda --today 2026-10-19
  Agenda of 2026-10-19, 7 days ahead: 26 lines

  Against the rules about youth
    2026-11-02  late-plan/s-5: to 21:00 on 2026-11-02; at 14 no later than 19:00; 0 h of 10 h can be worked (us-flsa-youth, 29 CFR 570.35); and 1 more
                stint move withdrawn late-plan s-5
    2026-10-15  long/s-5: worked: 4 h on 2026-10-15 beside 7 h of school; together at 14 at most 8 h (us-il-child-labor, 820 ILCS 206/25); and 1 more; nobody has talked about it since
                stint coach long s-5 --note TEXT

  Late
    2026-10-08  ask/s-1: the offer of 2026-10-01 was to be answered by 2026-10-08, and still holds its seat
                stint move declined ask s-1
    2026-10-12  begin/s-1: was to start on 2026-10-12
                stint move active begin s-1
    2026-10-16  finish/s-1: the last day was 2026-10-16, with 0 hours of 10 hours worked
                stint complete finish s-1 --outcome OUTCOME
    2026-10-12  see/s-2: the interview was on 2026-10-12, and nobody has said what follows
                stint move offered see s-2
    2026-09-20  apply/s-2: applied since 2026-09-20, 29 days without a next step
                stint move shortlisted apply s-2
    2026-10-06  verify/s-3: 1 entry of hours, 2 hours in all, worked since 2026-10-06, is not verified
                stint log --verify verify s-3
    2026-10-05  done/s-3: completed on 2026-10-05, and no final evaluation by the business
                stint evaluate done s-3 --as business --comment TEXT
    2026-10-05  done/s-3: completed on 2026-10-05, and no reflection by the student
                stint evaluate done s-3 --as student --comment TEXT
    2026-10-10  project over: still open, and its last day was 2026-10-10
                stint set project over status=closed

  Missing
    2026-10-05  student s-5: `consent` is not on file; long/s-5 began on 2026-10-05, and 1 stint more
                stint sign consent s-5
    2026-10-22  student s-8: `employment-certificate` is not on file; permit/s-8 starts on 2026-10-22
                stint sign employment-certificate s-8 --for students
    2026-10-23  project alone: no mentor is named, and alone/s-4 starts on 2026-10-23
                stint set project alone mentor=ana
    2026-10-24  student s-6: the birth date is not known, and ageless/s-6 starts on 2026-10-24
                stint set student s-6 born=DATE
    2026-10-05  business clinic: whether ana is 21 is not known; at 14 someone of 21 supervises (us-il-child-labor, 820 ILCS 206); long/s-5 began on 2026-10-05
                stint set business clinic people.ana.adult=AGE
    2026-10-26  project gap: starts on 2026-10-26 with 2 seats left
                stint enroll gap s-2 s-6
    2026-10-19  round fall: proposed on 2026-10-19 with 1 placement, and nobody is enrolled
                stint enroll --round fall

  At risk
    2026-10-30  short/s-3: 1 hour of 10 hours worked, and the times until 2026-10-30 have room for 2 hours
                stint set placement short/s-3 dates=2026-10-05..2026-12-14
    2026-10-14  absent/s-4: absent without excuse on 2 days, the last time on 2026-10-14, and no coaching since
                stint coach absent s-4 --note TEXT
    2026-10-05  quiet/s-4: nothing was ever logged
                stint log quiet s-4 HOURS --on 2026-10-19
    2026-10-25  project few: starts on 2026-10-25 with 1 student, and needs 2
                stint enroll few s-2

  Running out
    2026-10-21  student s-7: `consent` runs out on 2026-10-21
                stint sign consent s-7

  Waiting for an answer
    2026-10-25  few/s-1: the offer of 2026-10-18 is to be answered by 2026-10-25
                stint move accepted few s-1
    2026-10-19  talk/s-2: the interview is on 2026-10-19
                stint move offered talk s-2

  Thanks owed
    2026-10-05  business bakery: done/s-3 was completed on 2026-10-05, and nobody has thanked them since
                stint contact thanks bakery

  stint compares records with published rules; it is not legal advice
  $ stint agenda --today 2026-10-19 --format csv | cut -d, -f2 | sort | uniq | wc -l
  26
  $ BY=kim sh .git/settle.sh 2026-10-19 1,8
  8
  $ BY=kim sh .git/settle.sh 2026-10-19 9,16
  8
  $ BY=kim sh .git/settle.sh 2026-10-19 17,40
  10
