/**
 * What the family says after the report: who the heir is, whether there are others, and the children who go to school. From
 * it the list of papers is made. It may be said again until BPJS has the file.
 */
import type { ClaimBody, ClaimChild } from '../../records/claims/body.ts'
import { childrenOf } from '../../records/claims/family/children.ts'
import { bodyOf } from '../../records/claims/claim-rows.ts'
import { mayTellFamily, sayFamily } from '../../records/claims/family/details.ts'
import { openForm, type FormFeature, type HandedIn } from '../forms/driver.ts'
import type { Reply, Screen, Turn } from '../house.ts'
import { words as w } from '../words.ts'
import { familyForm, MOST_CHILDREN, NUMBERS, type FamilyAnswers } from './family-form.ts'
import { papersView } from './papers.ts'
import { noSuchClaim, ofClaim, shown } from './ways.ts'

export const familyFeature: FormFeature<FamilyAnswers> = {
  form: familyForm,
  async handIn(turn, answers, { about: id = '' }): Promise<HandedIn> {
    const { tx, account } = turn
    const children = await childrenSaid(turn, id, answers)
    const said = await sayFamily(tx, { id, account: account.id, family: familyOf(answers), children })
    if (!said.ok)
      return {
        done: true,
        reply: {
          say: [
            {
              text: w(said.error === 'too-late' ? 'claim:family.tooLate' : 'menu:oldButton'),
              keyboard: 'menu',
            },
          ],
        },
      }
    return {
      done: true,
      reply: {
        say: [{ text: w('claim:family.done'), keyboard: 'menu' }, await papersView(turn, said.claim)],
      },
    }
  },
}

export const familyScreen = (id: string): Screen =>
  ofClaim(id, async (turn, { claim }): Promise<Reply> => {
    if (claim.kind === 'accident') return noSuchClaim
    if (!mayTellFamily(claim)) {
      const isEarly = claim.status === 'reported' || claim.status === 'awaits-basarnas'
      const text = w(isEarly ? 'claim:family.notYet' : 'claim:family.tooLate')
      return { say: [{ text }, ...(await shown(turn, await papersView(turn, claim))).say] }
    }
    const children = (await childrenOf(turn.tx, id)).map(({ child }) => child)
    return openForm(turn, familyFeature, {
      about: id,
      answers: answersOf(await bodyOf(turn.tx, claim), children),
      intro: w('claim:family.intro'),
      replaceOpen: true,
    })
  })

const familyOf = ({ heirName, heirNik, relation, otherHeirs, minors }: FamilyAnswers) => ({
  heir: { name: heirName, nik: heirNik, relation },
  hasOtherHeirs: otherHeirs === 'yes',
  hasMinorChildren: minors === 'yes',
})

/** Whoever is neither parent nor guardian leaves the children as others have said them. */
async function childrenSaid({ tx }: Turn, claim: string, answers: FamilyAnswers): Promise<ClaimChild[]> {
  const { speaks, count = 0 } = answers
  if (speaks === 'other') return (await childrenOf(tx, claim)).map(({ child }) => child)
  if (speaks === 'none') return []
  return NUMBERS.slice(0, count).flatMap(n => {
    const [name, born, level] = [answers[`name${n}`], answers[`born${n}`], answers[`level${n}`]]
    if (name === undefined || born === undefined || level === undefined) return []
    const year = answers[`year${n}`] ?? 0
    return [
      {
        name,
        born,
        level,
        year: year === 0 ? null : year,
        kin: answers[`kin${n}`] ?? 'born',
        saidBy: speaks,
      },
    ]
  })
}

/** What was said before; whether this account may speak for the children is asked anew. */
function answersOf({ family }: ClaimBody, children: readonly ClaimChild[]): Partial<FamilyAnswers> {
  if (!family) return {}
  const { name, nik, relation } = family.heir
  const known = children.slice(0, MOST_CHILDREN).map((child, at) => {
    const n = at + 1
    return {
      [`name${n}`]: child.name,
      [`born${n}`]: child.born,
      [`level${n}`]: child.level,
      [`year${n}`]: child.year ?? 0,
      [`kin${n}`]: child.kin,
    }
  })
  return {
    heirName: name,
    heirNik: nik,
    relation:
      relation === 'neighbour' || relation === 'self' || relation === 'unknown' ? 'other-family' : relation,
    otherHeirs: family.hasOtherHeirs ? 'yes' : 'no',
    minors: family.hasMinorChildren ? 'yes' : 'no',
    ...(children.length === 0 ? {} : { count: NUMBERS[Math.min(children.length, MOST_CHILDREN) - 1] ?? 1 }),
    ...Object.assign({}, ...known),
  }
}
