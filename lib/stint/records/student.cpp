#include "stint/records/student.hpp"

namespace stint {

template <>
const Table<Relative>& table<Relative>() {
  using R = Relative;
  static const Table<R> fields(
      "relative",
      {
          field<&R::name>("name", "The name.", Need::required),
          field<&R::relation>("relation",
                              "Mother, uncle, foster parent, for example."),
          field<&R::email>("email", "The e-mail address."),
          field<&R::phone>("phone", "The telephone number."),
          field<&R::language>("language",
                              "The language to write in, such as `es`."),
      },
      "name");
  return fields;
}

template <>
const Table<StudentSkill>& table<StudentSkill>() {
  using S = StudentSkill;
  static const Table<S> fields(
      "student's skill",
      {
          field<&S::level>("level", "How well it is mastered.", Need::required),
          field<&S::source>("source", "Where the entry comes from."),
          field<&S::on>("on", "The day of the certificate or course's end."),
          field<&S::note>("note", "Which course, which certificate."),
      },
      "level");
  return fields;
}

template <>
const Table<Availability>& table<Availability>() {
  using A = Availability;
  static const Table<A> fields(
      "availability",
      {
          field<&A::dates>("dates",
                           "The days of this block; none given means always."),
          field<&A::weekly>("weekly",
                            "The most work in a week, Sunday to Saturday."),
          field<&A::times>("times",
                           "When in the week; none given means any time."),
      });
  return fields;
}

template <>
const Table<Progress>& table<Progress>() {
  using P = Progress;
  static const Table<P> fields(
      "progress", {
                      field<&P::progress_kind>("kind", "What it counts as.",
                                               Need::required),
                      field<&P::on>("on", "The day.", Need::required),
                      field<&P::what>("what", "What was done."),
                      field<&P::credits>("credits", "College credit hours."),
                      field<&P::hours>("hours", "How long it was."),
                  });
  return fields;
}

template <>
const Table<EndorsementEarned>& table<EndorsementEarned>() {
  using E = EndorsementEarned;
  static const Table<E> fields(
      "endorsement",
      {
          field<&E::pathway>("pathway", "The pathway.", Need::required),
          field<&E::on>("on", "The day.", Need::required),
          field<&E::by>("by", "The staff member who granted it."),
      });
  return fields;
}

template <>
const Table<Student>& table<Student>() {
  using S = Student;
  static const Table<S> fields(
      "student",
      {
          field<&S::name>("name", "The name as the school writes it."),
          field<&S::born>("born", "The day of birth."),
          field<&S::email>("email", "The student's e-mail address."),
          field<&S::phone>("phone", "The student's telephone number."),
          field<&S::guardian>("guardian", "Whom to write to first."),
          field<&S::family>("family", "Others of the family to write to."),
          field<&S::ids>("ids", "The student's ids in other systems."),
          field<&S::notes>("notes", "What only the staff should know."),
          field<&S::school>("school", "The student's school."),
          field<&S::graduates>("graduates",
                               "The year of graduation; the grade follows."),
          field<&S::grade>("grade",
                           "The grade, where it differs from what follows."),
          field<&S::pathway>("pathway", "The student's CTE pathway."),
          field<&S::skills>("skills", "What the student brings."),
          field<&S::wants>("wants", "Skills the student wants to grow."),
          field<&S::seeking>(
              "seeking",
              "What to propose; none given: choices if there are some, else "
              "any."),
          field<&S::choices>("choices",
                             "Projects, best first; nested lists are ties."),
          field<&S::avoids>("avoids",
                            "Businesses or projects never to be proposed."),
          field<&S::availability>(
              "availability", "When the student can work; none means always."),
          field<&S::travel>("travel",
                            "Places the student can reach; none means any."),
          field<&S::documents>("documents", "Papers on file."),
          field<&S::progress>("progress",
                              "Toward an endorsement, earned outside stint."),
          field<&S::endorsements>("endorsements", "Endorsements earned."),
          field<&S::status>("status", "Whether the student takes part."),
      });
  return fields;
}

}  // namespace stint
