// SPDX-License-Identifier: Apache-2.0
//
// Tells ThreadSanitizer what Qt's event queues order. Qt itself is not built for it, so it sees that one thread posts
// and another delivers, and not the queue between them: every value in a queued signal would be called a race. The
// calls through which our code posts are wrapped by the linker (tests/CMakeLists.txt); delivery is told by Qt's own
// hook.
#include <QCoreApplication>
#include <QThread>

#include <sanitizer/tsan_interface.h>

namespace {

/// A signal does not say whom it will reach: all of them share this place.
char signalsEmitted = 0;

bool delivered(void **data)
{
    const auto *receiver = static_cast<QObject *>(data[0]);
    __tsan_acquire(receiver->thread());
    __tsan_acquire(&signalsEmitted);
    return false;
}

[[maybe_unused]] const bool hooked = QInternal::registerCallback(QInternal::EventNotifyCallback, &delivered);

} // namespace

// The names are the linker's: __wrap_X stands in for X, and __real_X is X.
// NOLINTBEGIN
extern "C" {

void __real__ZN11QMetaObject8activateEP7QObjectPKS_iPPv(QObject *, const QMetaObject *, int, void **);
void __wrap__ZN11QMetaObject8activateEP7QObjectPKS_iPPv(QObject *sender, const QMetaObject *meta, int signal,
                                                        void **args)
{
    __tsan_release(&signalsEmitted);
    __real__ZN11QMetaObject8activateEP7QObjectPKS_iPPv(sender, meta, signal, args);
}

bool __real__ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv(
    QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType, void *);
bool __wrap__ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv(
    QObject *object, QtPrivate::QSlotObjectBase *slot, Qt::ConnectionType type, void *result)
{
    __tsan_release(object->thread());
    return __real__ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv(
        object, slot, type, result);
}

void __real__ZN16QCoreApplication9postEventEP7QObjectP6QEventi(QObject *, QEvent *, int);
void __wrap__ZN16QCoreApplication9postEventEP7QObjectP6QEventi(QObject *receiver, QEvent *event, int priority)
{
    __tsan_release(receiver->thread());
    __real__ZN16QCoreApplication9postEventEP7QObjectP6QEventi(receiver, event, priority);
}

// Threads of Qt start and end in Qt: what ran before the start, and within the thread, is known to who waited for it.
void __real__ZN7QThread5startENS_8PriorityE(QThread *, QThread::Priority);
void __wrap__ZN7QThread5startENS_8PriorityE(QThread *thread, QThread::Priority priority)
{
    __tsan_release(thread);
    __real__ZN7QThread5startENS_8PriorityE(thread, priority);
}

bool __real__ZN7QThread4waitE14QDeadlineTimer(QThread *, QDeadlineTimer);
bool __wrap__ZN7QThread4waitE14QDeadlineTimer(QThread *thread, QDeadlineTimer deadline)
{
    const bool ended = __real__ZN7QThread4waitE14QDeadlineTimer(thread, deadline);
    __tsan_acquire(&signalsEmitted);
    __tsan_acquire(thread);
    return ended;
}

} // extern "C"
// NOLINTEND
