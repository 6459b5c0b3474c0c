export const people = {
  personGone: 'I no longer find this person here. Please open the form again.',
  teamGone: 'I no longer find this team. Please open the form again.',
  ownManager: (p: { name: string }) =>
    `${p.name} cannot be their own manager. Please pick someone else, or leave it empty.`,
  managerCircle: (p: { name: string; manager: string }) =>
    `That would make a circle: ${p.manager} already works under ${p.name}, directly or further down. Please change that first, or pick another manager.`,
  guestCannotLead: (p: { name: string }) =>
    `${p.name} is a guest in Slack, and guests cannot be managers here.`,
  guestCannotAdminister: (p: { name: string }) =>
    `${p.name} is a guest in Slack, and guests cannot be admins here.`,
  lastAdmin: (p: { name: string }) =>
    `${p.name} is the only Pacesetter admin. Please make someone else an admin first, so that somebody can still change things.`,
  nameMissing: 'Please give it a name.',
  teamNameTaken: (p: { name: string }) =>
    `There is already a team called ${p.name}. Please pick another name.`,
  zoneUnknown: (p: { zone: string }) =>
    `I do not know the time zone “${p.zone}”. An example that works: Europe/Istanbul.`,
  workWeekEmpty: 'Please pick at least one working day.',
  crmNameTaken: (p: { crmName: string; name: string }) =>
    `“${p.crmName}” already belongs to ${p.name} in the CRM.`,
  severalPeople: (p: { name: string }) =>
    `Several people are called ${p.name}. Please name them by e-mail address or Slack id.`,
  differentPeople: (p: { name: string }) =>
    `The Slack id, e-mail address and names given for ${p.name} belong to different people here. Please check them.`,
};
