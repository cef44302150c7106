#include "stint/match/round.hpp"

#include <algorithm>
#include <functional>
#include <future>
#include <iterator>
#include <tuple>

#include "stint/match/bottlenecks.hpp"
#include "stint/match/digest.hpp"
#include "stint/match/largest.hpp"
#include "stint/match/lottery.hpp"
#include "stint/match/round_pins.hpp"
#include "stint/match/round_reasons.hpp"
#include "stint/match/round_summary.hpp"
#include "stint/match/shortlist.hpp"

namespace stint {
namespace {

template <class T>
void append(std::vector<T>& all, std::vector<T>&& more) {
  all.insert(all.end(), std::make_move_iterator(more.begin()),
             std::make_move_iterator(more.end()));
}

class Maker {
 public:
  Maker(const Program& program, const RoundOptions& options)
      : program_(program),
        options_(options),
        scope_(scope_of(program, options)) {
    if (is_full())
      digest_ = std::async(std::launch::async, digest_of, std::cref(program));
  }

  RoundPlan make() {
    start();
    std::vector<PlacedPin> pins;
    if (!options_.pins.empty()) pins = place_pins(changed(), scope_, options_);
    const int passes = program_.settings.match.per_student;
    for (int pass = 1; pass <= passes; ++pass) {
      plan_.data.seeds.push_back(seed_of_pass(plan_.round.seed, pass, passes));
      run(pass, pins);
    }
    sort_other_rows(plan_.data);
    lap(options_.watch, "sort the rows");
    std::sort(plan_.round.placements.begin(), plan_.round.placements.end(),
              [](const RoundPlacement& a, const RoundPlacement& b) {
                return std::pair(a.student, int{a.pass}) <
                       std::pair(b.student, int{b.pass});
              });
    finish();
    return std::move(plan_);
  }

 private:
  bool is_full() const { return options_.outlook == Outlook::full; }

  void start() {
    Round& round = plan_.round;
    const MatchSettings& settings = program_.settings.match;
    round.id = options_.name;
    round.method = options_.method.value_or(settings.method);
    round.tie_break = options_.tie_break;
    round.seed = options_.seed.empty() ? options_.name.str() : options_.seed;
    round.today = options_.today;
    round.weights = {settings.fit, settings.interest, settings.order,
                     settings.total};
    lap(options_.watch, "see who takes part");
    if (is_full()) add_shortlists();
    lap(options_.watch, "make shortlists");
  }

  void add_shortlists() {
    const Ledger ledger(program_);
    const FactBook book(ledger, options_.today);
    const auto length =
        static_cast<std::size_t>(int{program_.settings.match.shortlist});
    for (const Project* project : scope_.interview) {
      if (ledger.seats_left(*project) == 0) continue;
      RoundShortlist list{project->id, {}};
      for (const Suggestion& each : shortlist_for(book, *project).suggestions)
        if (list.students.size() < length && in_scope(each.student))
          list.students.push_back(each.student);
      plan_.round.shortlists.push_back(std::move(list));
    }
  }

  bool in_scope(const StudentId& student) const {
    const auto at = std::lower_bound(
        scope_.students.begin(), scope_.students.end(), student,
        [](const Student* s, const StudentId& id) { return s->id < id; });
    return at != scope_.students.end() && (*at)->id == student;
  }

  void run(int pass, const std::vector<PlacedPin>& pins) {
    const Ledger ledger(now_ ? *now_ : program_);
    PassResult result =
        run_pass({pass, plan_.data.seeds.back(), plan_.round, ledger, scope_,
                  pins, closed_, options_.watch});
    if (result.solver) plan_.round.solver.push_back(*result.solver);
    for (const RoundProject& row : result.projects)
      if (row.closed) closed_.emplace(row.project, row.group);
    displaced_.merge(result.displaced);
    add_dropped(pass, result);
    if (pass == 1) listed_elsewhere_ = std::move(result.listed_elsewhere);
    if (pass < program_.settings.match.per_student) offer(result.placements);
    append(plan_.data.projects, std::move(result.projects));
    append(plan_.data.groups, std::move(result.groups));
    append(plan_.data.applications, std::move(result.applications));
    append(plan_.round.placements, std::move(result.placements));
    append(plan_.round.closed, std::move(result.closed));
  }

  void add_dropped(int pass, PassResult& result) {
    for (const DroppedChoice& dropped : result.dropped) {
      RoundDropped row{pass, dropped.student, dropped.project, {}};
      for (const FailedGate& gate : dropped.gates)
        row.gates.push_back(gate.gate);
      plan_.data.dropped.push_back(std::move(row));
    }
    if (pass == 1) plan_.dropped = std::move(result.dropped);
  }

  /// What this pass gave counts in the next like any offer.
  void offer(const std::vector<RoundPlacement>& placements) {
    std::vector<std::pair<ProjectId, StudentId>> pairs;
    for (const RoundPlacement& placement : placements)
      if (!is_pin(placement))
        pairs.emplace_back(placement.project, placement.student);
    add_offers(changed(), pairs, options_.today);
  }

  Program& changed() {
    if (!now_) now_ = program_;
    return *now_;
  }

  bool is_pin(const RoundPlacement& placement) const {
    return std::any_of(options_.pins.begin(), options_.pins.end(),
                       [&](const Pin& pin) {
                         return pin.student == placement.student &&
                                pin.project == placement.project;
                       });
  }

  void finish() {
    Round& round = plan_.round;
    if (is_full()) round.digest = digest_.get();
    lap(options_.watch, "wait for the digest");
    std::vector<std::unique_ptr<PassView>> views;
    std::size_t blocking = 0;
    for (int pass = 1; pass <= plan_.data.passes(); ++pass) {
      views.push_back(std::make_unique<PassView>(plan_.data, round, pass));
      blocking += views.back()->stability().blocking().size();
    }
    lap(options_.watch, "look for blocking pairs");
    const RoundFacts facts{program_,          scope_,     plan_,
                           listed_elsewhere_, displaced_, views};
    plan_.left_over = left_over(facts, options_.outlook);
    plan_.open_seats = open_seats(facts);
    for (const LeftOver& left : plan_.left_over)
      round.unplaced.push_back({left.student, Word::unchecked(left.code)});
    for (const OpenSeats& open : plan_.open_seats)
      round.open_seats.push_back(
          {open.project, open.seats, Word::unchecked(open.code)});
    round.summary = summary_of(plan_, static_cast<int>(blocking));
    plan_.fared = fared_of(plan_, scope_, program_);
    lap(options_.watch, "find the reasons");
    if (is_full()) {
      add_outlook(*views.front());
      lap(options_.watch, "look for what would help");
    }
  }

  /// What more seats, or less of a promise, would bring.
  void add_outlook(const PassView& view) {
    plan_.bottlenecks = bottlenecks(view, plan_.data, plan_.round);
    const Problem& problem = view.numbers().problem;
    constexpr std::size_t quickly_solved = 50'000;
    if (plan_.round.method == Method::stable &&
        plan_.round.tie_break == TieBreak::lottery &&
        plan_.data.passes() == 1 && problem.applications() <= quickly_solved &&
        count_placed(view.placed()) < static_cast<int>(problem.students()))
      plan_.largest = largest_plan(view, plan_.data, plan_.round);
  }

  const Program& program_;
  const RoundOptions& options_;
  RoundScope scope_;
  /// Computed beside the matching, which it has nothing to do with.
  std::future<RoundDigest> digest_;
  /// The program with all that this round has given so far, once somebody has
  /// to see that.
  std::optional<Program> now_;
  RoundPlan plan_;
  std::map<ProjectId, std::string> closed_;
  std::set<StudentId> displaced_;
  std::set<StudentId> listed_elsewhere_;
};

}  // namespace

namespace {

/// With ties broken for size: the larger one, since the lottery is sometimes
/// luckier; where both are alike the lottery's, by which nobody can gain from
/// another list.
RoundPlan larger_plan(const Program& program, const RoundOptions& options) {
  RoundOptions drawn = options;
  drawn.tie_break = TieBreak::lottery;
  RoundPlan by_lottery = Maker(program, drawn).make();
  RoundPlan by_size = Maker(program, options).make();
  const int grown =
      by_size.round.summary.placed - by_lottery.round.summary.placed;
  RoundPlan& plan = grown > 0 ? by_size : by_lottery;
  plan.round.tie_break = TieBreak::size;
  plan.largest.reset();
  plan.grown = std::max(0, grown);
  return std::move(plan);
}

}  // namespace

RoundPlan propose_round(const Program& program, const RoundOptions& options) {
  if (options.tie_break == TieBreak::size) return larger_plan(program, options);
  return Maker(program, options).make();
}

}  // namespace stint
