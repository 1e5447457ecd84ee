// Many inputs on several threads, results taken in the order of the inputs.
//
// Workers run ahead of the consumer by a bounded window, so that memory does not grow with the number of inputs, and
// the consumer sees results 0, 1, 2 … on the calling thread, whatever the number of workers: same input, same output.
//
//   ordered_work<Audit>(files.size(), jobs, [&](std::size_t i) { return check(files[i]); },
//                       [&](Audit audit) { report.add(audit); });
#pragma once

#include <algorithm>
#include <condition_variable>
#include <cstddef>
#include <functional>
#include <future>
#include <mutex>
#include <thread>
#include <vector>

namespace rasoat::checker {

template <typename Result>
class OrderedWork {
 public:
  OrderedWork(std::size_t count, unsigned jobs, std::function<Result(std::size_t)> work)
      : count_(count), window_(std::size_t{jobs} * 8), slots_(window_), work_(std::move(work)) {}

  void run(unsigned jobs, const std::function<void(Result)>& consume) {
    std::vector<std::jthread> workers;
    const End end{*this};  // before the threads are joined, also while an exception passes
    for (unsigned i = 0; i < jobs; ++i) workers.emplace_back([this] { produce(); });
    for (std::size_t i = 0; i < count_; ++i) consume(take(i));
  }

 private:
  void produce() {
    for (;;) {
      std::size_t mine = 0;
      {
        std::unique_lock lock(mutex_);
        room_.wait(lock, [this] { return next_ >= count_ || next_ < consumed_ + window_; });
        if (next_ >= count_) return;
        mine = next_++;
      }
      std::packaged_task<Result()> task([&] { return work_(mine); });  // which keeps an exception for the consumer
      std::future<Result> result = task.get_future();
      task();
      const std::lock_guard lock(mutex_);
      slots_[mine % window_] = std::move(result);
      ++made_;
      // The consumer is woken for several results at once: to wake it for each costs a small plan a percent or two.
      const bool enough = made_ - consumed_ >= window_ / 2 || next_ >= count_;
      if (enough && slots_[consumed_ % window_].valid()) ready_.notify_one();
    }
  }

  Result take(std::size_t index) {
    std::unique_lock lock(mutex_);
    std::future<Result>& slot = slots_[index % window_];
    ready_.wait(lock, [&slot] { return slot.valid(); });
    std::future<Result> result = std::move(slot);
    ++consumed_;
    room_.notify_one();
    lock.unlock();
    return result.get();
  }

  // No more is begun.
  struct End {
    OrderedWork& work;
    ~End() {
      const std::lock_guard lock(work.mutex_);
      work.next_ = work.count_;
      work.room_.notify_all();
    }
  };

  const std::size_t count_;
  const std::size_t window_;
  std::vector<std::future<Result>> slots_;  // those that are ready
  std::function<Result(std::size_t)> work_;
  std::mutex mutex_;
  std::condition_variable ready_;  // the result that the consumer takes next
  std::condition_variable room_;   // in the window
  std::size_t next_ = 0;
  std::size_t made_ = 0;      // in any order
  std::size_t consumed_ = 0;  // and the number of the result that is taken next
};

template <typename Result>
void ordered_work(std::size_t count, unsigned jobs, std::function<Result(std::size_t)> work,
                  const std::function<void(Result)>& consume) {
  jobs = static_cast<unsigned>(std::clamp<std::size_t>(jobs, 1, std::max<std::size_t>(count, 1)));
  if (jobs == 1) {  // no thread for one plan: starting it would cost more than the check
    for (std::size_t i = 0; i < count; ++i) consume(work(i));
    return;
  }
  OrderedWork<Result>(count, jobs, std::move(work)).run(jobs, consume);
}

}  // namespace rasoat::checker
