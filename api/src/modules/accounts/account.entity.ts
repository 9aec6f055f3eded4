import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A login. */
@Entity('account')
export class Account {
  @PrimaryColumn('uuid') id: string;
  @Column('text') name: string;
  @Column('text', { name: 'display_name' }) displayName: string;
  @Column('text', { nullable: true }) unit: string | null;
  @Column('text', { nullable: true }) title: string | null;
  @Column('text', { nullable: true }) phone: string | null;
  @Column('text') language: 'zh' | 'en';
  @Column('uuid', { name: 'region_id' }) regionId: string;
  @Column('text') path: string;
  @Column('text', { name: 'password_hash' }) passwordHash: string;
  @Column('timestamptz', { name: 'password_changed_at' }) passwordChangedAt: Date;
  @Column('timestamptz', { name: 'disabled_at', nullable: true }) disabledAt: Date | null;
  @Column('text', { name: 'disabled_reason', nullable: true }) disabledReason: string | null;
  @Column('timestamptz', { name: 'unlocked_at', nullable: true }) unlockedAt: Date | null;
  @Column('timestamptz', { name: 'last_sign_in_at', nullable: true }) lastSignInAt: Date | null;
  @Column('int') version: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('bytea', { name: 'created_hash' }) createdHash: Buffer;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt: Date;
}
