/** The ids of this capability's buttons and forms. A value's shape never changes under an id: a new shape is a new version. */
export const ids = {
  /** One's own first 90 days; no value. */
  mine: 'onboarding.mine.v1',
  /** Somebody's; the value is the onboarding's id. */
  show: 'onboarding.show.v1',
  /** A third of them; the value is `id phase`. */
  phase: 'onboarding.phase.v1',
  /** A task; the value is `id key`. The form says that it is done, with the same as private_metadata. */
  task: 'onboarding.task.v1',
  taskForm: 'onboarding.task_form.v1',
  reopen: 'onboarding.reopen.v1',
  /** The manager's word on a gate; likewise. */
  decide: 'onboarding.decide.v1',
  gateForm: 'onboarding.gate_form.v1',
  /** *Put it forward for my gate*; the value is `id key roleplay`. */
  forward: 'onboarding.forward.v1',
  /** To start with somebody; private_metadata is the person's id. */
  startForm: 'onboarding.start_form.v1',
  /** First day and buddy; the value is the onboarding's id. */
  change: 'onboarding.change.v1',
  changeForm: 'onboarding.change_form.v1',
  follow: 'onboarding.follow.v1',
  end: 'onboarding.end.v1',
  /** To be a buddy; the value is the onboarding's id. */
  buddy: 'onboarding.buddy.v1',
  buddyYes: 'onboarding.buddy_yes.v1',
  buddyNo: 'onboarding.buddy_no.v1',
  /** Everybody's whom one leads; no value. */
  running: 'onboarding.running.v1',
  /** The plans there are; no value. */
  plans: 'onboarding.plans.v1',
  /** A plan; the value is `name locale`. */
  plan: 'onboarding.plan.v1',
  /** To copy one of ours; the value is `starter locale`, the form's private_metadata `id starter locale`. */
  copy: 'onboarding.copy.v1',
  copyForm: 'onboarding.copy_form.v1',
  /** A task of an own plan; the value is `template key`, and `template new` adds one. */
  planTask: 'onboarding.plan_task.v1',
  planTaskForm: 'onboarding.plan_task_form.v1',
  planTaskRemove: 'onboarding.plan_task_remove.v1',
  planRemove: 'onboarding.plan_remove.v1',
  /** How ramped is meant; the value is `definition kpi`. */
  rampBy: 'onboarding.ramp_by.v1',
  rampKpi: 'onboarding.ramp_kpi.v1',
} as const;
